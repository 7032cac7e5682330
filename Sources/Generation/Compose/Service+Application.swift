import Components
import DemoServerInterface
import Deployment
import Documents
import OrderedCollections
import Values

extension Compose.Service {
  /// An application that Compose runs.
  static func application(_ application: Application, of deployment: Deployment) -> Compose.Service {
    var service = Compose.Service(application.name, memory: application.memory, stopsWithin: .seconds(15))
    switch application.source {
    case .build(let build):
      service.build = .long(Compose.Build(build, of: application))
    case .image(let image):
      service.image = .known(image)
    case .program, .target:
      break
    }
    if !application.command.isEmpty { service.command = .words(application.command.map(\.doublingDollars)) }
    service.environment = .composed(ApplicationEnvironment(application, of: deployment).variables)
    service.publish(application.port, as: application.port, on: deployment.bindAddress)
    if application.traces != .none {
      service.dependsOn = .map([ServiceName.tempo.text: .tempo(of: deployment)])
    }
    if !application.healthcheck.isEmpty {
      service.healthcheck = Compose.HealthCheck(application.healthcheck.map(\.doublingDollars))
    } else if application.source.isDemo {
      service.healthcheck = Compose.HealthCheck([DemoServerFacts.program, DemoServerCommand.health])
    }
    if application.source.isDemo { service.lockDown() }
    return service
  }

  /// The traffic for the demo server, made by the same image.
  static func load(of deployment: Deployment) -> Compose.Service? {
    guard let load = LoadCommand(deployment), case .build(let build) = load.application.source else { return nil }
    var service = Compose.Service(ServiceName.load, memory: deployment.load.memory, stopsWithin: .seconds(10))
    service.build = .long(Compose.Build(build, of: load.application))
    service.command = .words(load.arguments)
    service.dependsOn = .map([load.application.name.text: Compose.Dependency(.healthy)])
    service.lockDown()
    return service
  }
}

extension Compose.Build {
  /// The name by which the bundled Dockerfile knows the package.
  static let packageContext = "package"

  /// The bundled Dockerfile stands in the output folder, whose name the rendered files do not know: its own folder is
  /// the context, and the package a second one beside it.
  init(_ build: Application.Build, of application: Application) {
    self.init()
    switch build.dockerfile {
    case .bundled:
      context = "./\(RenderedPath.buildFolder(application))"
      additionalContexts = .map([Self.packageContext: .value(build.context.doublingDollars)])
    case .path(let path):
      context = build.context.doublingDollars
      dockerfile = path.doublingDollars
    }
  }
}
