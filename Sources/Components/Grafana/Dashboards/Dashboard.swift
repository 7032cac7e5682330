import Documents
import OrderedCollections
import Values

extension Grafana {
  /// A dashboard in the classic format, which file provisioning reads.
  package struct Dashboard: Document, Equatable {
    package var inputs: [Node] = []
    package var annotations = Annotations()
    package var description: String?
    package var isEditable: Bool?
    package var fiscalYearStartMonth: Int?
    package var cursorSync: CursorSync?
    package var id: Int?
    package var links: [DashboardLink] = []
    package var liveNow: Bool?
    package var panels: [Panel] = []
    package var preload: Bool?
    package var refresh: RefreshInterval?
    package var rows: [Row] = []
    package var schemaVersion: Int?
    package var tags: [String] = []
    package var templating = Templating()
    package var time: TimeRange?
    package var timePicker: TimePicker?
    package var timeZone: String?
    package var title: String = ""
    package var uid: Resolvable<GrafanaUID>?
    package var version: Int?
    package var weekStart: String?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional(
        "__inputs", \.inputs,
        "Left by an export for sharing; whoever imports it is asked for their values, provisioning is not."),
      optional("annotations", \.annotations, "Marks on the time axis."),
      optional("description", \.description, "What the dashboard is for."),
      optional("editable", \.isEditable, "Whether users may change it."),
      optional(
        "fiscalYearStartMonth", \.fiscalYearStartMonth, "The month that the fiscal year begins with; 0 is January."),
      optional("graphTooltip", \.cursorSync, "Whether panels share the cursor (1) and the tooltip (2)."),
      optional("id", \.id, "The number of one installation's database; leave it out of a file."),
      optional("links", \.links, "Links above the panels."),
      optional("liveNow", \.liveNow, "Whether it is redrawn all the time."),
      optional("panels", \.panels, "The panels, and the rows that hold some."),
      optional("preload", \.preload, "Whether all panels are loaded at once."),
      optional("refresh", \.refresh, "How often it is loaded again."),
      optional("rows", \.rows, "The rows of schema versions below 16, which hold all panels."),
      optional("schemaVersion", \.schemaVersion, "The version of this format; 42 is the newest."),
      optional("tags", \.tags, "Words it is found by."),
      optional("templating", \.templating, "The variables."),
      optional("time", \.time, "The time range it opens with."),
      optional("timepicker", \.timePicker, "What the time picker offers."),
      optional("timezone", \.timeZone, "browser, utc, or the name of a time zone."),
      required("title", \.title, "How the dashboard is called."),
      optional("uid", \.uid, "What its address and links name it by."),
      optional("version", \.version, "Counted up at every change."),
      optional("weekStart", \.weekStart, "The day that weeks begin with."),
      remaining(\.rest),
    ]
  }
}
