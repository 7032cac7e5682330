import Components
import Deployment
import Documents
import Values

/// What a user's own keys may not do to Prometheus: each of these takes exemplars away, and nothing says so.
struct PrometheusChainCheck {
  let deployment: Deployment

  func check(_ read: Read<PrometheusConfig>, _ decoding: inout Decoding) {
    if let global: Read<GlobalConfig> = read.global.unwrapped() {
      ScrapeFormats(
        protocols: global.scrapeProtocols, native: global.scrapeNativeHistograms,
        keepsClassic: global.value.alwaysScrapeClassicHistograms == true,
        converts: global.convertClassicHistogramsToNHCB
      ).check(&decoding)
    }
    let targetCheck = TargetCheck(deployment)
    for job in read.scrapeConfigs.elements() {
      let keepsClassic = job.value.alwaysScrapeClassicHistograms ?? read.value.global?.alwaysScrapeClassicHistograms
      ScrapeFormats(
        protocols: job.scrapeProtocols, native: job.scrapeNativeHistograms, keepsClassic: keepsClassic == true,
        converts: job.convertClassicHistogramsToNHCB
      ).check(&decoding)
      for targets in job.staticConfigs.elements() {
        for target in targets.targets.elements() {
          guard let address = try? TargetAddress(target.value) else { continue }
          targetCheck.check(address, at: target, &decoding)
        }
      }
    }
    for remote in read.remoteWrite.elements() where remote.value.sendExemplars != true {
      decoding.report(
        "Exemplars would not be sent to \(remote.value.url).", help: "add send_exemplars: true", at: remote)
    }
  }
}
