/// Numbers for lines, equal ones for equal lines, which are compared much faster than the lines.
struct LineNumbering {
  private var numbers: [DiffLine: Int] = [:]

  /// Returns the numbers of lines, new ones for those not seen before.
  mutating func number(_ lines: [DiffLine]) -> [Int] {
    lines.map { line in
      if let number = numbers[line] { return number }
      let number = numbers.count
      numbers[line] = number
      return number
    }
  }
}
