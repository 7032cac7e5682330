import Testing

@testable import Doctor

@Suite struct FigureTests {
  @Test(arguments: [(1.0, "1"), (0.062, "0.062"), (61_782_157, "61782157"), (6.1782157e+17, "6.1782157e+17")])
  func `A number is its shortest decimal`(value: Double, text: String) { #expect(Figure.number(value) == text) }

  @Test(arguments: [(0, "0"), (999, "999"), (1_000, "1,000"), (1_234_567, "1,234,567"), (-1_000, "-1,000")])
  func `A count has its thousands apart`(value: Int, text: String) { #expect(Figure.count(value) == text) }

  @Test(arguments: [
    (0.062, "62 ms"), (1.5, "1.5 s"), (119, "119 s"), (3_600, "60 min"), (9_000, "2.5 h"), (259_200, "3 days"),
  ])
  func `A span of time has a unit that fits`(seconds: Double, text: String) { #expect(Figure.seconds(seconds) == text) }
}
