import OpenMetrics

/// Finding a child of a family with three labels among 120.
enum LookUpBenchmark {
  static func rows() throws -> [Row] {
    let family = try MetricRegistry().counter("hits", help: "Hits.", labels: ["method", "route", "status"])
    var labels: [[String]] = []
    for method in ["GET", "POST"] {
      for route in ["/", "/orders/{id}", "/a/route/of/some/length"] {
        for status in 200..<220 {
          labels.append([method, route, "\(status)"])
          _ = try family.child(method, route, "\(status)")
        }
      }
    }
    // One thread's time is the measure of the others', so its row comes first.
    let alone = measure(1, family, labels)
    return [
      Row("find a child by its labels", alone, goal: 120),
      Row("find a child by its labels", threads: 8, measure(8, family, labels), goal: 2 * alone.value),
    ]
  }

  private static func measure(_ threads: Int, _ family: Family<Counter>, _ labels: [[String]]) -> Measurement {
    Stopwatch.measure(threads: threads) { operations in
      var index = 0
      for _ in 0..<operations {
        let values = labels[index]
        // The values are as many as the family has labels, so nothing is thrown.
        _ = try? family.child(values[0], values[1], values[2])
        index = index + 1 == labels.count ? 0 : index + 1
      }
    }
  }
}
