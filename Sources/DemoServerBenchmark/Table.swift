/// The medians as a table in Markdown, with columns of equal width.
struct Table {
  let slices: [Variant: [Slice]]
  let endings: [Variant: MeasuredServer.Ending]

  var text: String {
    let body = Variant.allCases.map(row)
    let head = ["demo server", "requests/s", "ratio", "goal", "spans received per request", "peak memory"]
    let widths = head.indices.map { column in ([head] + body).map { $0[column].count }.max() ?? 0 }
    let lines = ([head, widths.map { String(repeating: "-", count: $0) }] + body).map { cells in
      "| " + zip(cells, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }.joined(separator: " | ")
        + " |"
    }
    return lines.joined(separator: "\n")
  }

  private func row(_ variant: Variant) -> [String] {
    let own = slices[variant] ?? []
    let ratios = own.map(\.ratio)
    let ratio = Self.quantile(ratios, 0.5)
    let quartiles = [0.25, 0.75].map { Self.hundredths(Self.quantile(ratios, $0)) }.joined(separator: "–")
    let ending = endings[variant]
    return [
      variant.name,
      "\(Int(Self.quantile(own.map(\.perSecond), 0.5).rounded()))",
      "\(Self.hundredths(ratio)) (\(quartiles))",
      variant.goal.map { "≥ \(Self.hundredths($0))\(ratio >= $0 ? "" : ", missed")" } ?? "",
      Self.hundredths(ending?.exportedShare ?? 0),
      ending?.peakMemory.map { "\($0 >> 20) MiB" } ?? "n/a",
    ]
  }

  private static func quantile(_ numbers: [Double], _ share: Double) -> Double {
    numbers.isEmpty ? 0 : numbers.sorted()[Int((Double(numbers.count - 1) * share).rounded())]
  }

  private static func hundredths(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
