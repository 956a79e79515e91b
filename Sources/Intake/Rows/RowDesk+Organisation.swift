import Tables

extension RowDesk {
  /// Notes a code above the table that is not the folder's.
  func noteTitleOrganisation() {
    for statement in heading.statements
    where heading.organisationNames.contains(statement.label) {
      if let code = foreignCode(Array(statement.value.utf8)[...].trimmed) {
        findings.organisations.addTitle(code)
      }
    }
  }

  /// Notes the first code of a row that is not the folder's.
  func noteOrganisation(_ row: TableRow) {
    for column in organisationColumns {
      guard let code = foreignCode(row[column].utf8.trimmed) else { continue }
      findings.organisations.addRow(code)
      return
    }
  }

  private func foreignCode(_ cell: CellText) -> OrganisationCode? {
    guard let code = OrganisationCode(cell), code.text != context.org.uppercased() else {
      return nil
    }
    return code
  }
}

extension Heading {
  /// Columns that hold the code of an organisation.
  var organisationColumns: [Int] {
    guard !organisationNames.isEmpty else { return [] }
    return names.indices.filter {
      organisationNames.contains(HeaderText(Array(names[$0].utf8)[...]).name)
    }
  }
}
