import HTTPTypes

/// What the shop answers to.
enum ShopRoute: CaseIterable, Sendable {
  case home, product, order, recommendations

  static let productCount = 1_000
  /// How often a product is not in the cache.
  static let cacheMisses = 0.2
  static let pageTakes = WorkDuration.around(30, spread: 0.6)

  var method: HTTPRequest.Method { self == .order ? .post : .get }

  /// The path as routers write it, with `{…}` for what varies.
  var path: String {
    switch self {
    case .home: "/"
    case .product: "/products/{id}"
    case .order: "/orders"
    case .recommendations: "/recommendations"
    }
  }

  /// How much of the load goes here; all together 1.
  var share: Double {
    switch self {
    case .home: 0.6
    case .product: 0.25
    case .order: 0.1
    case .recommendations: 0.05
    }
  }

  /// What a request does, for people.
  var summary: String {
    switch self {
    case .home: "one piece of work of \(Self.pageTakes)"
    case .product:
      "\(Dependency.cache); for \(Int(Self.cacheMisses * 100)) % then \(Dependency.catalogue); "
        + "404 beyond \(Self.productCount)"
    case .order: "\(Dependency.stock); then \(Dependency.payment)"
    case .recommendations: "\(Dependency.ranking)"
    }
  }

  /// Whether a request with this path is for this route.
  func matches(_ path: String) -> Bool {
    let given = path.split(separator: "/")
    let own = self.path.split(separator: "/")
    return given.count == own.count && zip(given, own).allSatisfy { $0 == $1 || $1.hasPrefix("{") }
  }

  /// A path that a request to this route may have.
  func examplePath(_ chance: Chance) -> String {
    self == .product ? "/products/\(chance.number(in: 1...Self.productCount))" : path
  }
}
