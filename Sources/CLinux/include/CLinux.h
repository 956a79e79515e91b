// Linux system calls that Swift's Glibc module does not reach. No logic lives here.
#ifndef IMPACTD_CLINUX_H
#define IMPACTD_CLINUX_H

#include <stdint.h>

/// Renames without ever replacing an existing name: renameat2(2) with RENAME_NOREPLACE.
int linux_rename_noreplace(
    int from_directory, const char *from, int to_directory, const char *to);

/// The uid and first group of a Unix socket's other end, by the kernel's word; 0 on success.
int linux_peer(int socket, uint32_t *uid, uint32_t *gid);

/// All groups of the peer. Returns how many, or -1; `capacity` counts entries of `groups`.
int linux_peer_groups(int socket, uint32_t *groups, int capacity);

/// The kind of file system behind a descriptor, as statfs(2) numbers it; 0 where it is not known.
int64_t linux_file_system(int descriptor);

/// Gives the calling thread its name, at most 15 bytes.
void linux_name_thread(const char *name);

#endif
