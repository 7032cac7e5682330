import Hummingbird
import Logging
import Tracing

/// A shop that only pretends: its handlers wait as long as real ones would, and fail as often.
struct Shop: Sendable {
  typealias Context = BasicRequestContext

  private static let orderNumbers = 100_000...999_999

  let work: SimulatedWork
  let tracer: any Tracer

  /// Answers requests of the shop's routes.
  func addRoutes(to router: some RouterMethods<Context>) {
    for route in ShopRoute.allCases {
      router.on(RouterPath(route.path), method: route.method) { _, context in
        try await respond(to: route, context)
      }
    }
  }

  private func respond(to route: ShopRoute, _ context: Context) async throws -> Response {
    switch route {
    case .home: try await home()
    case .product: try await product(context.parameters.get("id"))
    case .order: try await order(context)
    case .recommendations: try await recommendations()
    }
  }

  private func home() async throws -> Response {
    try await work.take(ShopRoute.pageTakes)
    return .text("Welcome to the shop.\n")
  }

  private func product(_ id: String?) async throws -> Response {
    guard let number = id.flatMap({ Int($0) }), (1...ShopRoute.productCount).contains(number) else {
      throw HTTPError(.notFound, message: "There is no such product; they are numbered 1 to \(ShopRoute.productCount).")
    }
    try await call(.cache)
    if work.chance.happens(ShopRoute.cacheMisses) { try await call(.catalogue) }
    return .text("Product \(number).\n")
  }

  private func order(_ context: Context) async throws -> Response {
    try await call(.stock)
    try await call(.payment)
    let number = work.chance.number(in: Self.orderNumbers)
    context.logger.info("order placed", metadata: ["order": "\(number)"])
    return .text("Order \(number).\n", status: .created)
  }

  private func recommendations() async throws -> Response {
    try await call(.ranking)
    return .text("Others also bought these.\n")
  }

  /// - Throws: ``DependencyFailure`` as often as the dependency fails.
  private func call(_ dependency: Dependency) async throws {
    try await tracer.withSpan(dependency.operation, ofKind: .client) { span in
      if span.isRecording { span.attributes["peer.service"] = dependency.service }
      let stalls = dependency.stalls.flatMap { work.chance.happens($0.probability) ? $0.takes : nil }
      try await work.take(stalls ?? dependency.takes)
      if work.chance.happens(dependency.fails) { throw DependencyFailure(service: dependency.service) }
    }
  }
}
