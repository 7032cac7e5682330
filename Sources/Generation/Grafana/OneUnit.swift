import Components
import Values

extension PrometheusDuration {
  /// With a single unit, such as `90m`: Grafana reads no further than the first one, and refuses `now-1h30m`.
  var inOneUnit: String {
    let units: [(name: String, milliseconds: Int64)] = [
      ("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1_000),
    ]
    let unit = units.first { milliseconds % $0.milliseconds == 0 } ?? ("ms", 1)
    return "\(milliseconds / unit.milliseconds)\(unit.name)"
  }

  /// The shortest refresh that Grafana takes from a file unless it is told otherwise.
  static let leastRefresh = PrometheusDuration.seconds(5)
}

extension Grafana.Interval {
  init(oneUnit duration: PrometheusDuration) {
    self = (try? Grafana.Interval(duration.inOneUnit)) ?? Grafana.Interval(duration)
  }
}
