import HTTPTypes
import Instrumentation

/// Finds in a request's headers what came with it of a trace.
struct HeaderExtractor: Extractor {
  func extract(key: String, from headers: HTTPFields) -> String? {
    HTTPField.Name(key).flatMap { headers[$0] }
  }
}
