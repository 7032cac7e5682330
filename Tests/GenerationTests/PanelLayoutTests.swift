import Components
import GenerationTesting
import RandomTesting
import Testing

@testable import Generation

@Suite struct PanelLayoutTests {
  @Test(arguments: 0..<50)
  func panelsNeverOverlapAndStayInTheGrid(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var layout = PanelLayout()
    var taken: Set<[Int]> = []
    for _ in 0..<40 {
      let place = layout.place(width: random.number(1...24), height: random.number(1...50))
      let (x, y, width, height) = (place.x, place.y, place.width, place.height)
      #expect(x >= 0 && y >= 0 && x + width <= 24)
      for column in x..<x + width {
        for row in y..<y + height { #expect(taken.insert([column, row]).inserted, "\(column), \(row) is taken") }
      }
    }
  }

  @Test func aRowBeginsBelowItsHighestPanel() {
    var layout = PanelLayout()
    let places = [(12, 3), (6, 9), (6, 2), (1, 1)].map { layout.place(width: $0.0, height: $0.1) }
    #expect(places.map { [$0.x, $0.y] } == [[0, 0], [12, 0], [18, 0], [0, 9]])
  }

  @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (27, "AB"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")])
  func queriesAreNamedBeyondTheAlphabet(_ position: Int, _ name: String) {
    #expect(DashboardBuilder.refID(position) == name)
  }
}
