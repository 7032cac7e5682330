import Components
import Documents

/// In which formats something is scraped: not all of them carry exemplars and `_bucket` series.
struct ScrapeFormats {
  let protocols: Read<[ScrapeProtocol]>
  let native: Read<Bool?>
  let keepsClassic: Bool
  let converts: Read<Bool?>

  func check(_ decoding: inout Decoding) {
    if !protocols.value.isEmpty, !protocols.value.contains(where: \.carriesExemplars) {
      decoding.report(
        "The text formats of Prometheus carry no exemplars.", help: "add OpenMetricsText1.0.0", at: protocols)
    }
    if native.value == true, !keepsClassic {
      decoding.report(
        "Native histograms replace the _bucket series that panels and rules query.",
        help: "add always_scrape_classic_histograms: true", at: native)
    }
    if converts.value == true {
      decoding.report(
        "The conversion takes away the _bucket series that panels and rules query.", help: "remove it", at: converts)
    }
  }
}
