import Hummingbird

/// Something that the shop calls over the network, or would: it is simulated.
struct Dependency: Sendable {
  /// What the span of a call is named.
  let operation: String
  /// Which service is called.
  let service: String
  let takes: WorkDuration
  /// How often a call takes much longer, and how long then.
  var stalls: (probability: Double, takes: WorkDuration)?
  /// How often a call fails, from 0 to 1.
  var fails = 0.0

  static let cache = Dependency(operation: "GET product", service: "cache", takes: .around(2, spread: 0.3))
  static let catalogue = Dependency(operation: "SELECT product", service: "catalogue", takes: .around(25))
  static let stock = Dependency(operation: "UPDATE stock", service: "stock", takes: .around(15))
  static let payment = Dependency(
    operation: "charge card",
    service: "payment",
    takes: .around(80, spread: 0.4),
    stalls: (probability: 0.04, takes: .around(700, spread: 0.3))
  )
  static let ranking = Dependency(operation: "rank products", service: "ranking", takes: .around(20), fails: 0.08)
}

extension Dependency: CustomStringConvertible {
  /// As in `payment 80 ms, 99 % below 203 ms; 4 % of calls 700 ms, 99 % below 1407 ms`.
  var description: String {
    var text = "\(service) \(takes)"
    if let stalls { text += "; \(Self.percent(stalls.probability)) of calls \(stalls.takes)" }
    if fails > 0 { text += "; \(Self.percent(fails)) fail" }
    return text
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}

/// A dependency did not do its part.
struct DependencyFailure: Error, CustomStringConvertible {
  let service: String

  var description: String { "\(service) is not available" }
}

extension DependencyFailure: HTTPResponseError {
  var status: HTTPResponse.Status { .serviceUnavailable }

  func response(from request: Request, context: some RequestContext) -> Response {
    Response.text("\(description)\n", status: status)
  }
}
