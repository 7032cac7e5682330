/// Rows as a table in Markdown, with columns of equal width.
struct Table {
  let rows: [Row]

  var text: String {
    let head = ["work", "threads", "measured", "goal", "allocations", "client_golang"]
    let body = rows.map { row in
      let unit = row.measured.unit.rawValue
      return [
        row.work,
        "\(row.threads)",
        "\(Self.number(row.measured.value)) \(unit)",
        row.goal.map { "≤ \(Self.number($0)) \(unit)\(row.measured.value <= $0 ? "" : ", missed")" } ?? "",
        row.measured.allocations.map(Self.number) ?? "n/a",
        row.clientGolang ?? "",
      ]
    }
    let widths = head.indices.map { column in ([head] + body).map { $0[column].count }.max() ?? 0 }
    let lines = ([head, widths.map { String(repeating: "-", count: $0) }] + body).map { cells in
      "| " + zip(cells, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }.joined(separator: " | ")
        + " |"
    }
    return lines.joined(separator: "\n")
  }

  /// With one decimal below 100, without above.
  private static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return value >= 100 || tenths % 10 == 0 ? "\(Int(value.rounded()))" : "\(tenths / 10).\(tenths % 10)"
  }
}
