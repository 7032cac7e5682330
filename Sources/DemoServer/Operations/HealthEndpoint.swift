import Hummingbird

/// Says that the server is there.
struct HealthEndpoint {
  static let path = "/healthz"

  func response() -> Response { .text("ok\n") }
}
