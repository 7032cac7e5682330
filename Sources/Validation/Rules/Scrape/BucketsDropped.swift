import Components
import Documents
import Project
import PromQL

extension Rule {
  /// A relabelling step that drops or renames a histogram's buckets takes its exemplars along.
  static let bucketsDropped = Rule(
    id: "EX107", severity: .error, summary: "relabelling takes away the buckets of a histogram",
    page: RulePage(
      meaning: """
        A step of `metric_relabel_configs` drops the `_bucket` series of a histogram, renames them, or takes away their \
        label `le`. Its expression is matched against the names that panels query, and against one that no \
        application has, to see whether it drops every bucket. Steps on other labels than the name are not judged.
        """,
      consequence: """
        Exemplars are stored with the bucket they belong to: with it they are gone, and quantiles with them.
        """,
      bad: """
        # prometheus.yml
        scrape_configs:
          - job_name: app
            static_configs:
              - targets: [app.example.net:8080]
            metric_relabel_configs:
              - source_labels: [__name__]
                regex: .*_(bucket|created)
                action: drop
        """,
      good: """
        # prometheus.yml
        scrape_configs:
          - job_name: app
            static_configs:
              - targets: [app.example.net:8080]
            metric_relabel_configs:
              - source_labels: [__name__]
                regex: .*_created
                action: drop
        """)
  ) { facts in facts.project.prometheuses.flatMap(\.jobs).compactMap { finding(in: $0, facts) } }

  /// Such as no application has: what drops this one drops all.
  private static let anyBucket = "exemplary_of_any_kind_seconds_bucket"

  private static func finding(in job: Read<ScrapeConfig>, _ facts: Facts) -> Diagnostic? {
    let steps = job.value.metricRelabelConfigs
    guard !steps.isEmpty, job.metricRelabelConfigs.isWhole() else { return nil }
    let queried = facts.bucketQuery(of: job.value)
    let names = [queried?.bucket.name, anyBucket].compactMap(\.self)
    for name in names {
      switch RelabelledName.outcome(for: name, in: steps) {
      case .kept, .unknown: continue
      case .renamed(let index, let other):
        guard name != anyBucket else { continue }
        return job.metricRelabelConfigs.elements()[index].finding(
          "This step renames \(name) to \(other), and a panel queries it by its old name.",
          help: "leave the names that end in _bucket alone, or query the new one")
      case .dropped(let index):
        let step = steps[index]
        // What keeps a few names drops this one, but then nobody asks for it.
        guard name != anyBucket || step.action != .keep else { continue }
        let what = name == anyBucket ? "the buckets of every histogram" : name
        let isLabel = step.action == .labeldrop || step.action == .labelkeep
        return job.metricRelabelConfigs.elements()[index].regex.finding(
          isLabel
            ? "This step takes away the label le, without which \(what) means nothing."
            : "This step drops \(what), and the exemplars with it.",
          help: isLabel
            ? "leave out le where labels are dropped"
            : "keep names that end in _bucket, or drop the histogram as a whole")
      }
    }
    return nil
  }
}
