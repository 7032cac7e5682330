/// The medians as a table in Markdown, with columns of equal width.
struct Table {
  let results: [Variant: [Result]]

  var text: String {
    let bare = (results[.bare] ?? []).map(\.requestsPerSecond)
    let body = Variant.allCases.map { variant in
      let own = results[variant] ?? []
      let ratio = Self.median(zip(own, bare).map { $0.requestsPerSecond / $1 })
      return [
        variant.name,
        "\(Int(Self.median(own.map(\.requestsPerSecond)).rounded()))",
        Self.hundredths(ratio),
        variant.goal.map { "≥ \(Self.hundredths($0))\(ratio >= $0 ? "" : ", missed")" } ?? "",
        Self.hundredths(Self.median(own.map(\.exportedShare))),
      ]
    }
    let head = ["demo server", "requests/s", "ratio", "goal", "spans received per request"]
    let widths = head.indices.map { column in ([head] + body).map { $0[column].count }.max() ?? 0 }
    let lines = ([head, widths.map { String(repeating: "-", count: $0) }] + body).map { cells in
      "| " + zip(cells, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }.joined(separator: " | ")
        + " |"
    }
    return lines.joined(separator: "\n")
  }

  private static func median(_ numbers: [Double]) -> Double {
    numbers.isEmpty ? 0 : numbers.sorted()[numbers.count / 2]
  }

  private static func hundredths(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
