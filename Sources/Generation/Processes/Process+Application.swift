import DemoServerInterface
import Deployment
import Values

extension Process {
  /// Nil for what runs already.
  static func application(_ application: Application, of deployment: Deployment) -> Process? {
    guard let program = application.startedProgram else { return nil }
    var process = Process(application.name.text, program, application.command)
    // A variable without a value is inherited.
    process.environment = ApplicationEnvironment(application, of: deployment).variables.reduce(into: [:]) {
      $0[$1.key] = $1.value.map { ShellWord($0) }
    }
    return process
  }

  static func load(of deployment: Deployment) -> Process? {
    guard let load = LoadCommand(deployment), let program = load.application.startedProgram else { return nil }
    return Process(ServiceName.load.text, program, load.arguments)
  }
}

extension Application {
  /// What is started without containers.
  var startedProgram: String? {
    switch source {
    case .program(let program): program
    case .build where source.isDemo: DemoServerFacts.program
    case .build, .image, .target: nil
    }
  }
}
