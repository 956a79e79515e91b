import ArgumentParser
import Intake

/// `impactctl template`.
struct TemplateCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "Print a CSV to fill in; its example row is never counted.",
    discussion: "Example: impactctl template mileage > claims.csv")

  @Argument(help: ArgumentHelp(valueName: "stream"))
  var template: Template

  func act() async throws(Failure) -> Failure.Code? {
    try Output.write(template.csv)
    return nil
  }
}
