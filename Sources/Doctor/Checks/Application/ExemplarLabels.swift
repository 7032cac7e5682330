import OpenMetrics

extension Check {
  /// Prometheus drops an exemplar whose labels are longer than 128 characters, and says so nowhere.
  static func exemplarLabels(_ application: Chain.Application) -> Check {
    Check(
      id: ID("application.labels", of: application.name),
      title: "\(application.name)'s exemplars carry trace IDs",
      requires: [ID("application.exemplars", of: application.name)],
      questions: { _ in [] },
      judge: { (answers) throws(Finding) in
        let question = try application.asked()
        let exemplars = try answers.exposition(question).exemplars
        func broken(_ found: String, _ remedy: String) -> Finding {
          .broken(Evidence(question, found), remedy: Remedy(remedy))
        }
        if let long = exemplars.first(where: { $0.labelLength > OpenMetrics.ExemplarLabels.maximumLength }) {
          throw broken(
            "\(long.labelLength) characters of labels, of which 128 are allowed: \(long.line)",
            "shorten the exemplar's labels, or leave out all but the trace's and the span's ID")
        }
        let linked = answers.chain.files.linkedLabels
        let traced = exemplars.compactMap { TraceLabel.find(in: $0.exemplar.labels, linked: linked) }
        guard let label = traced.first else {
          throw broken(
            "no trace ID on any exemplar, as in \(exemplars.first?.line ?? "")",
            "label exemplars with the ID of the request's trace")
        }
        if let wrong = traced.first(where: { TraceIDText($0.value) == nil }) {
          throw broken(
            "\(wrong.name)=\"\(wrong.value)\", where 32 hex digits are expected",
            "write the trace's ID in hex, as it stands in `traceparent`")
        }
        var notes: [String] = []
        if let short = traced.first(where: { $0.value.utf8.count < 32 }) {
          notes.append("\(short.name)=\"\(short.value)\" has less than 32 digits; Tempo reads it with zeros before it")
        }
        if traced.count < exemplars.count {
          notes.append("\(Figure.count(exemplars.count - traced.count)) of \(exemplars.count) carry none")
        }
        let distinct = Set(traced.map(\.value)).count
        return Evidence(
          question, "\(Figure.count(distinct, "trace ID")), such as \(label.name)=\"\(label.value)\"", notes: notes)
      })
  }
}

extension ExposedExemplar {
  /// Names and values together, in code points.
  fileprivate var labelLength: Int {
    exemplar.labels.reduce(0) { $0 + $1.name.unicodeScalars.count + $1.value.unicodeScalars.count }
  }
}
