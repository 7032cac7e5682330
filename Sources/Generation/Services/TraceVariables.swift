import Deployment
import OrderedCollections
import Values

/// OpenTelemetry's environment variables that tell an application where its traces go.
struct TraceVariables {
  let variables: OrderedDictionary<String, String>

  init(_ application: Application, of deployment: Deployment, from viewpoint: Viewpoint) {
    var variables = ["OTEL_SERVICE_NAME": application.name.text] as OrderedDictionary
    switch application.traces {
    case .otlpHTTP:
      variables["OTEL_EXPORTER_OTLP_ENDPOINT"] = deployment.url(of: .otlpHTTP, from: viewpoint).text
      variables["OTEL_EXPORTER_OTLP_PROTOCOL"] = application.source.isDemo ? "http/json" : "http/protobuf"
    case .otlpGRPC:
      variables["OTEL_EXPORTER_OTLP_ENDPOINT"] = deployment.url(of: .otlpGRPC, from: viewpoint).text
      variables["OTEL_EXPORTER_OTLP_PROTOCOL"] = "grpc"
    case .none:
      variables["OTEL_TRACES_EXPORTER"] = "none"
    }
    self.variables = variables
  }
}
