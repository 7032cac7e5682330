import Documents

extension Check {
  /// Without the flag Prometheus throws exemplars away and answers every question for them with an empty list.
  static let exemplarFlag = Check(
    id: ID("prometheus.flag"),
    title: "Prometheus has exemplar storage switched on",
    requires: [ID("prometheus.ready")],
    questions: { answers in
      guard let features = answers.chain.prometheusQuestion(featuresPath) else { return [] }
      let asksFlagsToo = answers.isAnswered(features) && answers.jsonIfAny(features) == nil
      return [features] + (asksFlagsToo ? [answers.chain.prometheusQuestion(flagsPath)].compactMap { $0 } : [])
    },
    judge: { (answers) throws(Finding) in
      let features = try answers.chain.askedPrometheus(featuresPath)
      if let said = answers.jsonIfAny(features) {
        let isOn = said["data"]?["tsdb"]?["exemplar_storage"]?.isTrue ?? false
        return try judge(isOn, Evidence(features, "tsdb.exemplar_storage is \(isOn)"), answers.chain)
      }
      let flags = try answers.chain.askedPrometheus(flagsPath)
      let enabled = try answers.json(flags)["data"]?["enable-feature"]?.text ?? ""
      let isOn = enabled.split(separator: ",").contains { $0.drop { $0 == " " } == "exemplar-storage" }
      return try judge(isOn, Evidence(flags, "enable-feature is \"\(enabled.clipped)\""), answers.chain)
    })

  /// From Prometheus 3.8.
  private static let featuresPath = "/api/v1/features"
  private static let flagsPath = "/api/v1/status/flags"

  private static func judge(_ isOn: Bool, _ evidence: Evidence, _ chain: Chain) throws(Finding) -> Evidence {
    guard !isOn else { return evidence }
    throw .broken(
      evidence,
      remedy: Remedy(
        "add `--enable-feature=exemplar-storage` to the command line of Prometheus and start it anew",
        at: chain.files.prometheusCommand))
  }
}
