/// The first elements within a limit, and how many came after.
struct LimitedList<Element: Sendable>: Sendable {
  private(set) var elements: [Element] = []
  private(set) var droppedCount = 0

  mutating func append(_ element: @autoclosure () -> Element, count: Int) {
    if elements.count < count {
      elements.append(element())
    } else {
      droppedCount += 1
    }
  }
}
