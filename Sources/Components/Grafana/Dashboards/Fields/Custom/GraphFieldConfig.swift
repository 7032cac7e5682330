import Documents
import OrderedCollections

extension Grafana {
  /// How a graph draws a series.
  package struct GraphFieldConfig: GrafanaDocument {
    package var showsAxisBorder: Bool?
    package var axisCenteredZero: Bool?
    package var axisColorMode: AxisColorMode?
    package var showsGrid: Bool?
    package var axisLabel: String?
    package var axisPlacement: AxisPlacement?
    package var axisSoftMax: Double?
    package var axisSoftMin: Double?
    package var axisWidth: Double?
    package var barAlignment: BarAlignment?
    package var barMaxWidth: Double?
    package var barWidthFactor: Double?
    package var drawStyle: DrawStyle?
    package var fillBelowTo: String?
    package var fillColor: String?
    package var fillOpacity: Double?
    package var gradientMode: GradientMode?
    package var hideFrom: HideFrom?
    package var insertNulls: GapRule?
    package var lineColor: String?
    package var lineInterpolation: LineInterpolation?
    package var lineStyle: LineStyle?
    package var lineWidth: Double?
    package var pointColor: String?
    package var pointSize: Double?
    package var pointSymbol: String?
    package var scaleDistribution: ScaleDistribution?
    package var showPoints: Visibility?
    package var showValues: Bool?
    package var spanNulls: GapRule?
    package var stacking: Stacking?
    package var thresholdsStyle: ThresholdsStyle?
    package var transform: GraphTransform?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      .field("axisBorderShow", \.showsAxisBorder, "Whether the axis has a line."),
      .field("axisCenteredZero", \.axisCenteredZero, "Whether zero stands in the middle."),
      .field("axisColorMode", \.axisColorMode, "Whether the axis has the color of its series."),
      .field("axisGridShow", \.showsGrid, "Whether there are grid lines."),
      .field("axisLabel", \.axisLabel, "What stands beside the axis."),
      .field("axisPlacement", \.axisPlacement, "Where the axis stands."),
      .field("axisSoftMax", \.axisSoftMax, "The greatest value that is shown unless a series goes above."),
      .field("axisSoftMin", \.axisSoftMin, "The least value that is shown unless a series goes below."),
      .field("axisWidth", \.axisWidth, "How wide the axis is, in pixels."),
      .field("barAlignment", \.barAlignment, "Where bars stand: before (-1), at (0) or after (1) their point."),
      .field("barMaxWidth", \.barMaxWidth, "How wide bars may be."),
      .field("barWidthFactor", \.barWidthFactor, "How wide bars are, as a share of the room."),
      .field("drawStyle", \.drawStyle, "Whether lines, bars or points are drawn."),
      .field("fillBelowTo", \.fillBelowTo, "The series down to which the area is filled."),
      .field("fillColor", \.fillColor, "The color of the area below."),
      .field("fillOpacity", \.fillOpacity, "How dense the area below is, 0 to 100."),
      .field("gradientMode", \.gradientMode, "How the area's color changes."),
      .field("hideFrom", \.hideFrom, "Where the series is hidden."),
      .field("insertNulls", \.insertNulls, "Whether gaps are cut where points are missing."),
      .field("lineColor", \.lineColor, "The color of the line."),
      .field("lineInterpolation", \.lineInterpolation, "How points are joined."),
      .field("lineStyle", \.lineStyle, "Whether lines are broken."),
      .field("lineWidth", \.lineWidth, "How wide lines are, in pixels."),
      .field("pointColor", \.pointColor, "The color of points."),
      .field("pointSize", \.pointSize, "How large points are, in pixels."),
      .field("pointSymbol", \.pointSymbol, "What points look like."),
      .field("scaleDistribution", \.scaleDistribution, "Whether the axis is linear."),
      .field("showPoints", \.showPoints, "Whether points are drawn on lines."),
      .field("showValues", \.showValues, "Whether values are written beside their points."),
      .field("spanNulls", \.spanNulls, "Whether gaps are joined."),
      .field("stacking", \.stacking, "Whether series stand on each other."),
      .field("thresholdsStyle", \.thresholdsStyle, "Whether thresholds are drawn."),
      .field("transform", \.transform, "Whether the series is turned over or made constant."),
      .rest(\.rest),
    ]
  }
}
