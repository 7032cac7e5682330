import Documents

/// A file that `scrape_config_files` names: scrape configs apart from the main configuration.
package struct ScrapeConfigFile: Document, Equatable {
  package var scrapeConfigs: [ScrapeConfig] = []

  package init() {}

  package static let fields: Fields<Self> = [
    optional("scrape_configs", \.scrapeConfigs, "What is scraped, one job each.")
  ]

  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    ScrapeConfig.checkNames(of: read.scrapeConfigs, &decoding)
  }
}
