import HTTPTypes
import Testing

@testable import DemoServer

@Suite struct ShopTests {
  /// Nothing stalls, fails or is missing from the cache with this number.
  private static let uneventful = Chance.always(0.5)

  @Test(arguments: [
    (ShopRoute.home, "/", 200, "Welcome to the shop.\n"),
    (.product, "/products/7", 200, "Product 7.\n"),
    (.order, "/orders", 201, "Order 550000.\n"),
    (.recommendations, "/recommendations", 200, "Others also bought these.\n"),
  ])
  func answers(_ route: ShopRoute, path: String, status: Int, text: String) async throws {
    try await RunningServer.run(chance: Self.uneventful) { server in
      let answer = try await server.request(route.method, path)
      #expect(answer.status == status)
      #expect(answer.text == text)
    }
  }

  @Test(arguments: ["/products/0", "/products/1001", "/products/seven", "/products/99999999999999999999"])
  func hasNoOtherProducts(path: String) async throws {
    try await RunningServer.run { server in
      let answer = try await server.request(.get, path)
      #expect(answer.status == 404)
    }
  }

  @Test func failsWithADependency() async throws {
    // Below the probability of a failure.
    try await RunningServer.run(chance: .always(0.01)) { server in
      let answer = try await server.request(.get, "/recommendations")
      #expect(answer.status == 503)
      #expect(answer.text == "ranking is not available\n")
      #expect(server.log.text.contains(#""error":"ranking is not available""#))
    }
  }

  @Test func theLoadIsSharedWholly() {
    #expect(abs(ShopRoute.allCases.map(\.share).reduce(0, +) - 1) < 1e-9)
  }

  @Test(arguments: ShopRoute.allCases) func aRouteMatchesItsExamples(route: ShopRoute) {
    let chance = Chance.seeded(3)
    for _ in 0..<100 {
      let path = route.examplePath(chance)
      #expect(ShopRoute.allCases.filter { $0.matches(path) } == [route])
    }
  }
}
