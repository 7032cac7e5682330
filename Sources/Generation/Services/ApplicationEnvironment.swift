import DemoServerInterface
import Deployment
import OrderedCollections
import Values

/// The environment of an application: where its traces go, and what the user adds.
struct ApplicationEnvironment {
  /// Sorted by name; without a value where it is taken from whoever starts the deployment.
  let variables: OrderedDictionary<String, String?>

  init(_ application: Application, of deployment: Deployment) {
    var variables = TraceVariables(application, of: deployment, from: .service).variables.mapValues(Optional.some)
    if application.source.isDemo {
      let listener = deployment.listener(of: .application(application))
      variables[DemoServerVariable.host.rawValue] = listener.hostText
      variables[DemoServerVariable.port.rawValue] = listener.port.text
      variables[DemoServerVariable.metricsPath.rawValue] = application.metricsPath.text
      variables[DemoServerVariable.traceIDLabel.rawValue] = deployment.exemplars.traceIDLabel.text
      variables[DemoServerVariable.spanIDLabel.rawValue] = deployment.exemplars.spanIDLabel.text
    }
    for (name, value) in application.environment { variables.updateValue(value, forKey: name) }
    variables.sort { $0.key < $1.key }
    self.variables = variables
  }
}
