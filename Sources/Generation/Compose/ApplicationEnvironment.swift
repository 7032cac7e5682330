import Components
import DemoServerInterface
import Deployment
import Documents
import OrderedCollections
import Values

/// The environment of an application: where its traces go, and what the user adds.
struct ApplicationEnvironment {
  let variables: OrderedDictionary<String, Nullable<String>>

  init(_ application: Application, of deployment: Deployment) {
    var variables = TraceVariables(application, of: deployment, from: .service).variables.mapValues(Nullable.value)
    if application.source.isDemo {
      variables[DemoServerVariable.port.rawValue] = .value(application.port.text)
      variables[DemoServerVariable.metricsPath.rawValue] = .value(application.metricsPath.text.doublingDollars)
      variables[DemoServerVariable.traceIDLabel.rawValue] = .value(deployment.exemplars.traceIDLabel.text)
      variables[DemoServerVariable.spanIDLabel.rawValue] = .value(deployment.exemplars.spanIDLabel.text)
    }
    for (name, value) in application.environment {
      variables[name] = value.map { .value($0.doublingDollars) } ?? .null
    }
    variables.sort { $0.key < $1.key }
    self.variables = variables
  }
}
