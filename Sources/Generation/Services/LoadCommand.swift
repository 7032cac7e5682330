import DemoServerInterface
import Deployment
import Values

/// What makes traffic for a demo server: its own program, with these arguments.
struct LoadCommand {
  let application: Application
  let arguments: [String]

  /// Nil where no traffic is made.
  init?(_ deployment: Deployment) {
    guard let application = deployment.loadedApplication else { return nil }
    self.application = application
    arguments = [
      DemoServerCommand.load,
      "--\(DemoServerCommand.url)", deployment.url(of: .application(application), from: .service, path: "/").text,
      "--\(DemoServerCommand.requestsPerSecond)", String(deployment.load.requestsPerSecond),
    ]
  }
}

extension Deployment {
  /// The demo server for which traffic is made.
  var loadedApplication: Application? {
    load.requestsPerSecond > 0 ? applications.first(where: \.source.isDemo) : nil
  }
}
