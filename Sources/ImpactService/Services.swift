import Intake
import Logging
import QueryWire
import ServiceLifecycle
import UnixSignals

/// The loops of the daemon and what they share.
struct Services {
  private let group: ServiceGroup

  init(
    configuration: Configuration, settings: ServiceSettings, board: ServiceBoard,
    keeper: LedgerKeeper, seal: Seal, heartbeats: Heartbeats, alarm: StorageAlarm, socket: Int32,
    logger: Logger
  ) throws {
    let events = try DropEvents()
    let idle = IdleBoard()
    let desk = ArrivalDesk(
      configuration: configuration, settings: settings, keeper: keeper, seal: seal, board: board,
      heartbeats: heartbeats, alarm: alarm, logger: logger)
    let drop = DropService(
      configuration: configuration, events: events, desk: desk, board: board, idle: idle,
      heartbeats: heartbeats, logger: logger)
    let auditor = Auditor(
      keeper: keeper, drop: configuration.drop, board: board, logger: logger)
    let custodian = Custodian(configuration: configuration, keeper: keeper, logger: logger)
    let answers = Answers(
      settings: settings, board: board, keeper: keeper, idle: idle, alarm: alarm, events: events,
      desk: desk, auditor: auditor, custodian: custodian, logger: logger,
      startedAt: Clock.monotonicMilliseconds(),
      state: configuration.state)
    let responder = Responder(answers: answers, logger: logger)
    let server = QueryServer(
      socket: socket, heartbeats: heartbeats, logger: logger,
      onServing: { Services.announce(configuration, events, logger) },
      answer: { await responder.respond(to: $0, on: $1) })
    let services: [any Service] = [
      server, drop, custodian, ReloadService(settings: settings),
      AuditService(auditor: auditor, idle: idle, events: events, logger: logger),
      WatchdogService(heartbeats: heartbeats, logger: logger),
    ]
    group = Services.group(services, endedBy: alarm, logger)
  }

  /// The scan is queued before readiness is told, so nothing dropped earlier is overlooked.
  private static func announce(
    _ configuration: Configuration, _ events: DropEvents, _ logger: Logger
  ) {
    events.requestScan()
    Notifier.ready()
    logger.log(
      .notice, .started, "impactd \(Release.version) answers on \(configuration.socket)")
  }

  private static func group(
    _ services: [any Service], endedBy alarm: StorageAlarm, _ logger: Logger
  ) -> ServiceGroup {
    ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: services.map { .init(service: $0) }
          + [.init(service: alarm, failureTerminationBehavior: .gracefullyShutdownGroup)],
        gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
  }

  func run() async throws { try await group.run() }
}

/// SIGHUP reads configuration and factor books again, without an answer (contract section 9, 22).
struct ReloadService: Service {
  let settings: ServiceSettings

  func run() async throws {
    for await _ in await UnixSignalsSequence(trapping: .sighup).cancelOnGracefulShutdown() {
      // A refusal is logged where it happens; there is nobody here to tell.
      _ = try? await settings.reload()
    }
  }
}
