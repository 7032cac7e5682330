import Documents

extension ScrapeConfig {
  /// Whether the global section could make something wrong that is not so on its own.
  func dependsOn(_ global: GlobalConfig?) -> Bool {
    scrapeTimeout != nil && scrapeInterval?.unlessZero == nil
      || (metricNameValidationScheme ?? global?.metricNameValidationScheme) == .legacy
  }
}

extension Read<ScrapeConfig> {
  /// Reports what only the global section makes wrong.
  package func checkFits(in global: GlobalConfig?, _ decoding: inout Decoding) {
    // A job that says its own interval has been checked already.
    if value.scrapeInterval?.unlessZero == nil { self.scrapeTimeout.checkFits(in: global?.scrapeInterval, &decoding) }
    let scheme = value.metricNameValidationScheme ?? global?.metricNameValidationScheme
    self.relabelConfigs.checkNames(scheme, &decoding)
    self.metricRelabelConfigs.checkNames(scheme, &decoding)
    checkEscaping(global, scheme, &decoding)
  }

  /// Names beyond the older set cannot be asked for where they are not valid.
  private func checkEscaping(_ global: GlobalConfig?, _ scheme: NameValidationScheme?, _ decoding: inout Decoding) {
    let inherited = value.metricNameValidationScheme == nil ? global?.metricNameEscapingScheme : nil
    guard scheme == .legacy, (value.metricNameEscapingScheme ?? inherited) == .allowUTF8 else { return }
    decoding.report(
      "Expected another escaping scheme than allow-utf-8 where metric_name_validation_scheme is legacy.",
      help: "write underscores, dots or values for metric_name_escaping_scheme, or utf8 for the validation scheme",
      at: self.metricNameEscapingScheme)
  }
}
