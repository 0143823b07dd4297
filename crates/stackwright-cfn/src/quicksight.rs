// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::QuickSight`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod action_connector;
pub mod agent;
pub mod analysis;
pub mod approval_policy;
pub mod custom_permissions;
pub mod customization;
pub mod dashboard;
pub mod data_set;
pub mod data_source;
pub mod dlp_setting;
pub mod flow;
pub mod folder;
pub mod knowledge_base;
pub mod limits_profile;
pub mod oauth_client_application;
pub mod refresh_schedule;
pub mod space;
pub mod template;
pub mod theme;
pub mod topic;
pub mod topic_v2;
pub mod vpc_connection;

#[doc(inline)]
pub use self::action_connector::{CfnActionConnector, CfnActionConnectorRef};
#[doc(inline)]
pub use self::agent::{CfnAgent, CfnAgentRef};
#[doc(inline)]
pub use self::analysis::{CfnAnalysis, CfnAnalysisRef};
#[doc(inline)]
pub use self::approval_policy::{CfnApprovalPolicy, CfnApprovalPolicyRef};
#[doc(inline)]
pub use self::custom_permissions::{CfnCustomPermissions, CfnCustomPermissionsRef};
#[doc(inline)]
pub use self::customization::{CfnCustomization, CfnCustomizationRef};
#[doc(inline)]
pub use self::dashboard::{CfnDashboard, CfnDashboardRef};
#[doc(inline)]
pub use self::data_set::{CfnDataSet, CfnDataSetRef};
#[doc(inline)]
pub use self::data_source::{CfnDataSource, CfnDataSourceRef};
#[doc(inline)]
pub use self::dlp_setting::{CfnDLPSetting, CfnDLPSettingRef};
#[doc(inline)]
pub use self::flow::{CfnFlow, CfnFlowRef};
#[doc(inline)]
pub use self::folder::{CfnFolder, CfnFolderRef};
#[doc(inline)]
pub use self::knowledge_base::{CfnKnowledgeBase, CfnKnowledgeBaseRef};
#[doc(inline)]
pub use self::limits_profile::{CfnLimitsProfile, CfnLimitsProfileRef};
#[doc(inline)]
pub use self::oauth_client_application::{CfnOAuthClientApplication, CfnOAuthClientApplicationRef};
#[doc(inline)]
pub use self::refresh_schedule::{CfnRefreshSchedule, CfnRefreshScheduleRef};
#[doc(inline)]
pub use self::space::{CfnSpace, CfnSpaceRef};
#[doc(inline)]
pub use self::template::{CfnTemplate, CfnTemplateRef};
#[doc(inline)]
pub use self::theme::{CfnTheme, CfnThemeRef};
#[doc(inline)]
pub use self::topic::{CfnTopic, CfnTopicRef};
#[doc(inline)]
pub use self::topic_v2::{CfnTopicV2, CfnTopicV2Ref};
#[doc(inline)]
pub use self::vpc_connection::{CfnVPCConnection, CfnVPCConnectionRef};

use crate::l1::*;

/// The values of `AggregationVisibility` of a `FieldBasedTooltip` of `AWS::QuickSight::Template`.
pub enum AggregationVisibility {
    /// `HIDDEN`.
    Hidden,
    /// `VISIBLE`.
    Visible,
}

#[diagnostic::do_not_recommend]
impl Kind for AggregationVisibility {}
#[diagnostic::do_not_recommend]
impl TextKind for AggregationVisibility {}
#[diagnostic::do_not_recommend]
impl IdKind for AggregationVisibility {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AggregationVisibility {}
#[diagnostic::do_not_recommend]
impl IntoValue<AggregationVisibility> for AggregationVisibility {
    #[inline]
    fn into_value(self) -> Value<AggregationVisibility> {
        const VALUES: &[&str] = &["HIDDEN", "VISIBLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AllDataPointsVisibility` of a `BoxPlotOptions` of `AWS::QuickSight::Template`.
pub enum AllDataPointsVisibility {
    /// `HIDDEN`.
    Hidden,
    /// `VISIBLE`.
    Visible,
}

#[diagnostic::do_not_recommend]
impl Kind for AllDataPointsVisibility {}
#[diagnostic::do_not_recommend]
impl TextKind for AllDataPointsVisibility {}
#[diagnostic::do_not_recommend]
impl IdKind for AllDataPointsVisibility {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AllDataPointsVisibility {}
#[diagnostic::do_not_recommend]
impl IntoValue<AllDataPointsVisibility> for AllDataPointsVisibility {
    #[inline]
    fn into_value(self) -> Value<AllDataPointsVisibility> {
        const VALUES: &[&str] = &["HIDDEN", "VISIBLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AlternateBandColorsVisibility` of a `RadarChartConfiguration` of `AWS::QuickSight::Template`.
pub enum AlternateBandColorsVisibility {
    /// `HIDDEN`.
    Hidden,
    /// `VISIBLE`.
    Visible,
}

#[diagnostic::do_not_recommend]
impl Kind for AlternateBandColorsVisibility {}
#[diagnostic::do_not_recommend]
impl TextKind for AlternateBandColorsVisibility {}
#[diagnostic::do_not_recommend]
impl IdKind for AlternateBandColorsVisibility {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AlternateBandColorsVisibility {}
#[diagnostic::do_not_recommend]
impl IntoValue<AlternateBandColorsVisibility> for AlternateBandColorsVisibility {
    #[inline]
    fn into_value(self) -> Value<AlternateBandColorsVisibility> {
        const VALUES: &[&str] = &["HIDDEN", "VISIBLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AnchorOption` of a `AnchorDateConfiguration` of `AWS::QuickSight::Template`.
pub enum AnchorOption {
    /// `NOW`.
    Now,
}

#[diagnostic::do_not_recommend]
impl Kind for AnchorOption {}
#[diagnostic::do_not_recommend]
impl TextKind for AnchorOption {}
#[diagnostic::do_not_recommend]
impl IdKind for AnchorOption {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AnchorOption {}
#[diagnostic::do_not_recommend]
impl IntoValue<AnchorOption> for AnchorOption {
    #[inline]
    fn into_value(self) -> Value<AnchorOption> {
        const VALUES: &[&str] = &["NOW"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ArcThickness` of a `ArcConfiguration` of `AWS::QuickSight::Template`.
pub enum ArcConfigurationArcThickness {
    /// `LARGE`.
    Large,
    /// `MEDIUM`.
    Medium,
    /// `SMALL`.
    Small,
}

#[diagnostic::do_not_recommend]
impl Kind for ArcConfigurationArcThickness {}
#[diagnostic::do_not_recommend]
impl TextKind for ArcConfigurationArcThickness {}
#[diagnostic::do_not_recommend]
impl IdKind for ArcConfigurationArcThickness {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ArcConfigurationArcThickness {}
#[diagnostic::do_not_recommend]
impl IntoValue<ArcConfigurationArcThickness> for ArcConfigurationArcThickness {
    #[inline]
    fn into_value(self) -> Value<ArcConfigurationArcThickness> {
        const VALUES: &[&str] = &["LARGE", "MEDIUM", "SMALL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ArcThickness` of a `ArcOptions` of `AWS::QuickSight::Template`.
pub enum ArcOptionsArcThickness {
    /// `LARGE`.
    Large,
    /// `MEDIUM`.
    Medium,
    /// `SMALL`.
    Small,
    /// `WHOLE`.
    Whole,
}

#[diagnostic::do_not_recommend]
impl Kind for ArcOptionsArcThickness {}
#[diagnostic::do_not_recommend]
impl TextKind for ArcOptionsArcThickness {}
#[diagnostic::do_not_recommend]
impl IdKind for ArcOptionsArcThickness {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ArcOptionsArcThickness {}
#[diagnostic::do_not_recommend]
impl IntoValue<ArcOptionsArcThickness> for ArcOptionsArcThickness {
    #[inline]
    fn into_value(self) -> Value<ArcOptionsArcThickness> {
        const VALUES: &[&str] = &["LARGE", "MEDIUM", "SMALL", "WHOLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AvailabilityStatus` of a `ContextMenuOption` of `AWS::QuickSight::Template`.
pub enum AvailabilityStatus {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for AvailabilityStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for AvailabilityStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for AvailabilityStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AvailabilityStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<AvailabilityStatus> for AvailabilityStatus {
    #[inline]
    fn into_value(self) -> Value<AvailabilityStatus> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AxesRangeScale` of a `RadarChartConfiguration` of `AWS::QuickSight::Template`.
pub enum AxesRangeScale {
    /// `AUTO`.
    Auto,
    /// `INDEPENDENT`.
    Independent,
    /// `SHARED`.
    Shared,
}

#[diagnostic::do_not_recommend]
impl Kind for AxesRangeScale {}
#[diagnostic::do_not_recommend]
impl TextKind for AxesRangeScale {}
#[diagnostic::do_not_recommend]
impl IdKind for AxesRangeScale {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AxesRangeScale {}
#[diagnostic::do_not_recommend]
impl IntoValue<AxesRangeScale> for AxesRangeScale {
    #[inline]
    fn into_value(self) -> Value<AxesRangeScale> {
        const VALUES: &[&str] = &["AUTO", "INDEPENDENT", "SHARED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AxisBinding` of a `DataFieldSeriesItem` of `AWS::QuickSight::Template`.
pub enum AxisBinding {
    /// `PRIMARY_YAXIS`.
    PrimaryYaxis,
    /// `SECONDARY_YAXIS`.
    SecondaryYaxis,
}

#[diagnostic::do_not_recommend]
impl Kind for AxisBinding {}
#[diagnostic::do_not_recommend]
impl TextKind for AxisBinding {}
#[diagnostic::do_not_recommend]
impl IdKind for AxisBinding {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AxisBinding {}
#[diagnostic::do_not_recommend]
impl IntoValue<AxisBinding> for AxisBinding {
    #[inline]
    fn into_value(self) -> Value<AxisBinding> {
        const VALUES: &[&str] = &["PRIMARY_YAXIS", "SECONDARY_YAXIS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AxisLineVisibility` of a `AxisDisplayOptions` of `AWS::QuickSight::Template`.
pub enum AxisLineVisibility {
    /// `HIDDEN`.
    Hidden,
    /// `VISIBLE`.
    Visible,
}

#[diagnostic::do_not_recommend]
impl Kind for AxisLineVisibility {}
#[diagnostic::do_not_recommend]
impl TextKind for AxisLineVisibility {}
#[diagnostic::do_not_recommend]
impl IdKind for AxisLineVisibility {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AxisLineVisibility {}
#[diagnostic::do_not_recommend]
impl IntoValue<AxisLineVisibility> for AxisLineVisibility {
    #[inline]
    fn into_value(self) -> Value<AxisLineVisibility> {
        const VALUES: &[&str] = &["HIDDEN", "VISIBLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AxisName` of a `PluginVisualFieldWell` of `AWS::QuickSight::Template`.
pub enum AxisName {
    /// `GROUP_BY`.
    GroupBy,
    /// `VALUE`.
    Value_,
}

#[diagnostic::do_not_recommend]
impl Kind for AxisName {}
#[diagnostic::do_not_recommend]
impl TextKind for AxisName {}
#[diagnostic::do_not_recommend]
impl IdKind for AxisName {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AxisName {}
#[diagnostic::do_not_recommend]
impl IntoValue<AxisName> for AxisName {
    #[inline]
    fn into_value(self) -> Value<AxisName> {
        const VALUES: &[&str] = &["GROUP_BY", "VALUE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `BackgroundVisibility` of a `PanelConfiguration` of `AWS::QuickSight::Template`.
pub enum BackgroundVisibility {
    /// `HIDDEN`.
    Hidden,
    /// `VISIBLE`.
    Visible,
}

#[diagnostic::do_not_recommend]
impl Kind for BackgroundVisibility {}
#[diagnostic::do_not_recommend]
impl TextKind for BackgroundVisibility {}
#[diagnostic::do_not_recommend]
impl IdKind for BackgroundVisibility {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for BackgroundVisibility {}
#[diagnostic::do_not_recommend]
impl IntoValue<BackgroundVisibility> for BackgroundVisibility {
    #[inline]
    fn into_value(self) -> Value<BackgroundVisibility> {
        const VALUES: &[&str] = &["HIDDEN", "VISIBLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `BarsArrangement` of a `BarChartConfiguration` of `AWS::QuickSight::Template`.
pub enum BarsArrangement {
    /// `CLUSTERED`.
    Clustered,
    /// `STACKED`.
    Stacked,
    /// `STACKED_PERCENT`.
    StackedPercent,
}

#[diagnostic::do_not_recommend]
impl Kind for BarsArrangement {}
#[diagnostic::do_not_recommend]
impl TextKind for BarsArrangement {}
#[diagnostic::do_not_recommend]
impl IdKind for BarsArrangement {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for BarsArrangement {}
#[diagnostic::do_not_recommend]
impl IntoValue<BarsArrangement> for BarsArrangement {
    #[inline]
    fn into_value(self) -> Value<BarsArrangement> {
        const VALUES: &[&str] = &["CLUSTERED", "STACKED", "STACKED_PERCENT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `BaseMapStyle` of a `GeospatialMapStyle` of `AWS::QuickSight::Template`.
pub enum BaseMapStyle {
    /// `DARK_GRAY`.
    DarkGray,
    /// `IMAGERY`.
    Imagery,
    /// `LIGHT_GRAY`.
    LightGray,
    /// `STREET`.
    Street,
}

#[diagnostic::do_not_recommend]
impl Kind for BaseMapStyle {}
#[diagnostic::do_not_recommend]
impl TextKind for BaseMapStyle {}
#[diagnostic::do_not_recommend]
impl IdKind for BaseMapStyle {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for BaseMapStyle {}
#[diagnostic::do_not_recommend]
impl IntoValue<BaseMapStyle> for BaseMapStyle {
    #[inline]
    fn into_value(self) -> Value<BaseMapStyle> {
        const VALUES: &[&str] = &["DARK_GRAY", "IMAGERY", "LIGHT_GRAY", "STREET"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `BaseMapVisibility` of a `GeospatialMapStyle` of `AWS::QuickSight::Template`.
pub enum BaseMapVisibility {
    /// `HIDDEN`.
    Hidden,
    /// `VISIBLE`.
    Visible,
}

#[diagnostic::do_not_recommend]
impl Kind for BaseMapVisibility {}
#[diagnostic::do_not_recommend]
impl TextKind for BaseMapVisibility {}
#[diagnostic::do_not_recommend]
impl IdKind for BaseMapVisibility {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for BaseMapVisibility {}
#[diagnostic::do_not_recommend]
impl IntoValue<BaseMapVisibility> for BaseMapVisibility {
    #[inline]
    fn into_value(self) -> Value<BaseMapVisibility> {
        const VALUES: &[&str] = &["HIDDEN", "VISIBLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `BorderStyle` of a `PanelConfiguration` of `AWS::QuickSight::Template`.
pub enum BorderStyle {
    /// `DASHED`.
    Dashed,
    /// `DOTTED`.
    Dotted,
    /// `SOLID`.
    Solid,
}

#[diagnostic::do_not_recommend]
impl Kind for BorderStyle {}
#[diagnostic::do_not_recommend]
impl TextKind for BorderStyle {}
#[diagnostic::do_not_recommend]
impl IdKind for BorderStyle {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for BorderStyle {}
#[diagnostic::do_not_recommend]
impl IntoValue<BorderStyle> for BorderStyle {
    #[inline]
    fn into_value(self) -> Value<BorderStyle> {
        const VALUES: &[&str] = &["DASHED", "DOTTED", "SOLID"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `BorderVisibility` of a `BorderSettings` of `AWS::QuickSight::Template`.
pub enum BorderVisibility {
    /// `HIDDEN`.
    Hidden,
    /// `VISIBLE`.
    Visible,
}

#[diagnostic::do_not_recommend]
impl Kind for BorderVisibility {}
#[diagnostic::do_not_recommend]
impl TextKind for BorderVisibility {}
#[diagnostic::do_not_recommend]
impl IdKind for BorderVisibility {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for BorderVisibility {}
#[diagnostic::do_not_recommend]
impl IntoValue<BorderVisibility> for BorderVisibility {
    #[inline]
    fn into_value(self) -> Value<BorderVisibility> {
        const VALUES: &[&str] = &["HIDDEN", "VISIBLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CategoricalAggregationFunction` of a `AggregationFunction` of `AWS::QuickSight::Template`.
pub enum CategoricalAggregationFunction {
    /// `COUNT`.
    Count,
    /// `DISTINCT_COUNT`.
    DistinctCount,
}

#[diagnostic::do_not_recommend]
impl Kind for CategoricalAggregationFunction {}
#[diagnostic::do_not_recommend]
impl TextKind for CategoricalAggregationFunction {}
#[diagnostic::do_not_recommend]
impl IdKind for CategoricalAggregationFunction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CategoricalAggregationFunction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CategoricalAggregationFunction> for CategoricalAggregationFunction {
    #[inline]
    fn into_value(self) -> Value<CategoricalAggregationFunction> {
        const VALUES: &[&str] = &["COUNT", "DISTINCT_COUNT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AggregationFunction` of a `CategoricalMeasureField` of `AWS::QuickSight::Template`.
pub enum CategoricalMeasureFieldAggregationFunction {
    /// `COUNT`.
    Count,
    /// `DISTINCT_COUNT`.
    DistinctCount,
}

#[diagnostic::do_not_recommend]
impl Kind for CategoricalMeasureFieldAggregationFunction {}
#[diagnostic::do_not_recommend]
impl TextKind for CategoricalMeasureFieldAggregationFunction {}
#[diagnostic::do_not_recommend]
impl IdKind for CategoricalMeasureFieldAggregationFunction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CategoricalMeasureFieldAggregationFunction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CategoricalMeasureFieldAggregationFunction>
    for CategoricalMeasureFieldAggregationFunction
{
    #[inline]
    fn into_value(self) -> Value<CategoricalMeasureFieldAggregationFunction> {
        const VALUES: &[&str] = &["COUNT", "DISTINCT_COUNT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CategoryLabelVisibility` of a `DataLabelOptions` of `AWS::QuickSight::Template`.
pub enum CategoryLabelVisibility {
    /// `HIDDEN`.
    Hidden,
    /// `VISIBLE`.
    Visible,
}

#[diagnostic::do_not_recommend]
impl Kind for CategoryLabelVisibility {}
#[diagnostic::do_not_recommend]
impl TextKind for CategoryLabelVisibility {}
#[diagnostic::do_not_recommend]
impl IdKind for CategoryLabelVisibility {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CategoryLabelVisibility {}
#[diagnostic::do_not_recommend]
impl IntoValue<CategoryLabelVisibility> for CategoryLabelVisibility {
    #[inline]
    fn into_value(self) -> Value<CategoryLabelVisibility> {
        const VALUES: &[&str] = &["HIDDEN", "VISIBLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CellType` of a `TableStyleTarget` of `AWS::QuickSight::Template`.
pub enum CellType {
    /// `METRIC_HEADER`.
    MetricHeader,
    /// `TOTAL`.
    Total,
    /// `VALUE`.
    Value_,
}

#[diagnostic::do_not_recommend]
impl Kind for CellType {}
#[diagnostic::do_not_recommend]
impl TextKind for CellType {}
#[diagnostic::do_not_recommend]
impl IdKind for CellType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CellType {}
#[diagnostic::do_not_recommend]
impl IntoValue<CellType> for CellType {
    #[inline]
    fn into_value(self) -> Value<CellType> {
        const VALUES: &[&str] = &["METRIC_HEADER", "TOTAL", "VALUE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CloudLayout` of a `WordCloudOptions` of `AWS::QuickSight::Template`.
pub enum CloudLayout {
    /// `FLUID`.
    Fluid,
    /// `NORMAL`.
    Normal,
}

#[diagnostic::do_not_recommend]
impl Kind for CloudLayout {}
#[diagnostic::do_not_recommend]
impl TextKind for CloudLayout {}
#[diagnostic::do_not_recommend]
impl IdKind for CloudLayout {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CloudLayout {}
#[diagnostic::do_not_recommend]
impl IntoValue<CloudLayout> for CloudLayout {
    #[inline]
    fn into_value(self) -> Value<CloudLayout> {
        const VALUES: &[&str] = &["FLUID", "NORMAL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CollapsedRowDimensionsVisibility` of a `PivotTableOptions` of `AWS::QuickSight::Template`.
pub enum CollapsedRowDimensionsVisibility {
    /// `HIDDEN`.
    Hidden,
    /// `VISIBLE`.
    Visible,
}

#[diagnostic::do_not_recommend]
impl Kind for CollapsedRowDimensionsVisibility {}
#[diagnostic::do_not_recommend]
impl TextKind for CollapsedRowDimensionsVisibility {}
#[diagnostic::do_not_recommend]
impl IdKind for CollapsedRowDimensionsVisibility {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CollapsedRowDimensionsVisibility {}
#[diagnostic::do_not_recommend]
impl IntoValue<CollapsedRowDimensionsVisibility> for CollapsedRowDimensionsVisibility {
    #[inline]
    fn into_value(self) -> Value<CollapsedRowDimensionsVisibility> {
        const VALUES: &[&str] = &["HIDDEN", "VISIBLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ColorFillType` of a `ColorScale` of `AWS::QuickSight::Template`.
pub enum ColorFillType {
    /// `DISCRETE`.
    Discrete,
    /// `GRADIENT`.
    Gradient,
}

#[diagnostic::do_not_recommend]
impl Kind for ColorFillType {}
#[diagnostic::do_not_recommend]
impl TextKind for ColorFillType {}
#[diagnostic::do_not_recommend]
impl IdKind for ColorFillType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ColorFillType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ColorFillType> for ColorFillType {
    #[inline]
    fn into_value(self) -> Value<ColorFillType> {
        const VALUES: &[&str] = &["DISCRETE", "GRADIENT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Role` of a `ColumnConfiguration` of `AWS::QuickSight::Template`.
pub enum ColumnConfigurationRole {
    /// `DIMENSION`.
    Dimension,
    /// `MEASURE`.
    Measure,
}

#[diagnostic::do_not_recommend]
impl Kind for ColumnConfigurationRole {}
#[diagnostic::do_not_recommend]
impl TextKind for ColumnConfigurationRole {}
#[diagnostic::do_not_recommend]
impl IdKind for ColumnConfigurationRole {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ColumnConfigurationRole {}
#[diagnostic::do_not_recommend]
impl IntoValue<ColumnConfigurationRole> for ColumnConfigurationRole {
    #[inline]
    fn into_value(self) -> Value<ColumnConfigurationRole> {
        const VALUES: &[&str] = &["DIMENSION", "MEASURE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ColumnNamesVisibility` of a `PivotTableOptions` of `AWS::QuickSight::Template`.
pub enum ColumnNamesVisibility {
    /// `HIDDEN`.
    Hidden,
    /// `VISIBLE`.
    Visible,
}

#[diagnostic::do_not_recommend]
impl Kind for ColumnNamesVisibility {}
#[diagnostic::do_not_recommend]
impl TextKind for ColumnNamesVisibility {}
#[diagnostic::do_not_recommend]
impl IdKind for ColumnNamesVisibility {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ColumnNamesVisibility {}
#[diagnostic::do_not_recommend]
impl IntoValue<ColumnNamesVisibility> for ColumnNamesVisibility {
    #[inline]
    fn into_value(self) -> Value<ColumnNamesVisibility> {
        const VALUES: &[&str] = &["HIDDEN", "VISIBLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ColumnType` of a `TransposedTableOption` of `AWS::QuickSight::Template`.
pub enum ColumnType {
    /// `ROW_HEADER_COLUMN`.
    RowHeaderColumn,
    /// `VALUE_COLUMN`.
    ValueColumn,
}

#[diagnostic::do_not_recommend]
impl Kind for ColumnType {}
#[diagnostic::do_not_recommend]
impl TextKind for ColumnType {}
#[diagnostic::do_not_recommend]
impl IdKind for ColumnType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ColumnType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ColumnType> for ColumnType {
    #[inline]
    fn into_value(self) -> Value<ColumnType> {
        const VALUES: &[&str] = &["ROW_HEADER_COLUMN", "VALUE_COLUMN"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CommitMode` of a `DefaultDateTimePickerControlOptions` of `AWS::QuickSight::Template`.
pub enum CommitMode {
    /// `AUTO`.
    Auto,
    /// `MANUAL`.
    Manual,
}

#[diagnostic::do_not_recommend]
impl Kind for CommitMode {}
#[diagnostic::do_not_recommend]
impl TextKind for CommitMode {}
#[diagnostic::do_not_recommend]
impl IdKind for CommitMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CommitMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<CommitMode> for CommitMode {
    #[inline]
    fn into_value(self) -> Value<CommitMode> {
        const VALUES: &[&str] = &["AUTO", "MANUAL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ComparisonMethod` of a `ComparisonConfiguration` of `AWS::QuickSight::Template`.
pub enum ComparisonMethod {
    /// `DIFFERENCE`.
    Difference,
    /// `PERCENT`.
    Percent,
    /// `PERCENT_DIFFERENCE`.
    PercentDifference,
}

#[diagnostic::do_not_recommend]
impl Kind for ComparisonMethod {}
#[diagnostic::do_not_recommend]
impl TextKind for ComparisonMethod {}
#[diagnostic::do_not_recommend]
impl IdKind for ComparisonMethod {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ComparisonMethod {}
#[diagnostic::do_not_recommend]
impl IntoValue<ComparisonMethod> for ComparisonMethod {
    #[inline]
    fn into_value(self) -> Value<ComparisonMethod> {
        const VALUES: &[&str] = &["DIFFERENCE", "PERCENT", "PERCENT_DIFFERENCE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Icon` of a `ConditionalFormattingCustomIconOptions` of `AWS::QuickSight::Template`.
pub enum ConditionalFormattingCustomIconOptionsIcon {
    /// `ARROW_DOWN`.
    ArrowDown,
    /// `ARROW_DOWN_LEFT`.
    ArrowDownLeft,
    /// `ARROW_DOWN_RIGHT`.
    ArrowDownRight,
    /// `ARROW_LEFT`.
    ArrowLeft,
    /// `ARROW_RIGHT`.
    ArrowRight,
    /// `ARROW_UP`.
    ArrowUp,
    /// `ARROW_UP_LEFT`.
    ArrowUpLeft,
    /// `ARROW_UP_RIGHT`.
    ArrowUpRight,
    /// `CARET_DOWN`.
    CaretDown,
    /// `CARET_UP`.
    CaretUp,
    /// `CHECKMARK`.
    Checkmark,
    /// `CIRCLE`.
    Circle,
    /// `FACE_DOWN`.
    FaceDown,
    /// `FACE_FLAT`.
    FaceFlat,
    /// `FACE_UP`.
    FaceUp,
    /// `FLAG`.
    Flag,
    /// `MINUS`.
    Minus,
    /// `ONE_BAR`.
    OneBar,
    /// `PLUS`.
    Plus,
    /// `SQUARE`.
    Square,
    /// `THREE_BAR`.
    ThreeBar,
    /// `THUMBS_DOWN`.
    ThumbsDown,
    /// `THUMBS_UP`.
    ThumbsUp,
    /// `TRIANGLE`.
    Triangle,
    /// `TWO_BAR`.
    TwoBar,
    /// `X`.
    X,
}

#[diagnostic::do_not_recommend]
impl Kind for ConditionalFormattingCustomIconOptionsIcon {}
#[diagnostic::do_not_recommend]
impl TextKind for ConditionalFormattingCustomIconOptionsIcon {}
#[diagnostic::do_not_recommend]
impl IdKind for ConditionalFormattingCustomIconOptionsIcon {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ConditionalFormattingCustomIconOptionsIcon {}
#[diagnostic::do_not_recommend]
impl IntoValue<ConditionalFormattingCustomIconOptionsIcon>
    for ConditionalFormattingCustomIconOptionsIcon
{
    #[inline]
    fn into_value(self) -> Value<ConditionalFormattingCustomIconOptionsIcon> {
        const VALUES: &[&str] = &[
            "ARROW_DOWN",
            "ARROW_DOWN_LEFT",
            "ARROW_DOWN_RIGHT",
            "ARROW_LEFT",
            "ARROW_RIGHT",
            "ARROW_UP",
            "ARROW_UP_LEFT",
            "ARROW_UP_RIGHT",
            "CARET_DOWN",
            "CARET_UP",
            "CHECKMARK",
            "CIRCLE",
            "FACE_DOWN",
            "FACE_FLAT",
            "FACE_UP",
            "FLAG",
            "MINUS",
            "ONE_BAR",
            "PLUS",
            "SQUARE",
            "THREE_BAR",
            "THUMBS_DOWN",
            "THUMBS_UP",
            "TRIANGLE",
            "TWO_BAR",
            "X",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CrossDataset` of a `FilterGroup` of `AWS::QuickSight::Template`.
pub enum CrossDataset {
    /// `ALL_DATASETS`.
    AllDatasets,
    /// `SINGLE_DATASET`.
    SingleDataset,
}

#[diagnostic::do_not_recommend]
impl Kind for CrossDataset {}
#[diagnostic::do_not_recommend]
impl TextKind for CrossDataset {}
#[diagnostic::do_not_recommend]
impl IdKind for CrossDataset {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CrossDataset {}
#[diagnostic::do_not_recommend]
impl IntoValue<CrossDataset> for CrossDataset {
    #[inline]
    fn into_value(self) -> Value<CrossDataset> {
        const VALUES: &[&str] = &["ALL_DATASETS", "SINGLE_DATASET"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ContentType` of a `CustomContentConfiguration` of `AWS::QuickSight::Template`.
pub enum CustomContentConfigurationContentType {
    /// `IMAGE`.
    Image,
    /// `OTHER_EMBEDDED_CONTENT`.
    OtherEmbeddedContent,
}

#[diagnostic::do_not_recommend]
impl Kind for CustomContentConfigurationContentType {}
#[diagnostic::do_not_recommend]
impl TextKind for CustomContentConfigurationContentType {}
#[diagnostic::do_not_recommend]
impl IdKind for CustomContentConfigurationContentType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CustomContentConfigurationContentType {}
#[diagnostic::do_not_recommend]
impl IntoValue<CustomContentConfigurationContentType> for CustomContentConfigurationContentType {
    #[inline]
    fn into_value(self) -> Value<CustomContentConfigurationContentType> {
        const VALUES: &[&str] = &["IMAGE", "OTHER_EMBEDDED_CONTENT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MatchOperator` of a `CustomFilterConfiguration` of `AWS::QuickSight::Template`.
pub enum CustomFilterConfigurationMatchOperator {
    /// `CONTAINS`.
    Contains,
    /// `DOES_NOT_CONTAIN`.
    DoesNotContain,
    /// `DOES_NOT_EQUAL`.
    DoesNotEqual,
    /// `ENDS_WITH`.
    EndsWith,
    /// `EQUALS`.
    Equals,
    /// `STARTS_WITH`.
    StartsWith,
}

#[diagnostic::do_not_recommend]
impl Kind for CustomFilterConfigurationMatchOperator {}
#[diagnostic::do_not_recommend]
impl TextKind for CustomFilterConfigurationMatchOperator {}
#[diagnostic::do_not_recommend]
impl IdKind for CustomFilterConfigurationMatchOperator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CustomFilterConfigurationMatchOperator {}
#[diagnostic::do_not_recommend]
impl IntoValue<CustomFilterConfigurationMatchOperator> for CustomFilterConfigurationMatchOperator {
    #[inline]
    fn into_value(self) -> Value<CustomFilterConfigurationMatchOperator> {
        const VALUES: &[&str] = &[
            "CONTAINS",
            "DOES_NOT_CONTAIN",
            "DOES_NOT_EQUAL",
            "ENDS_WITH",
            "EQUALS",
            "STARTS_WITH",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MatchOperator` of a `CustomFilterListConfiguration` of `AWS::QuickSight::Template`.
pub enum CustomFilterListConfigurationMatchOperator {
    /// `CONTAINS`.
    Contains,
    /// `DOES_NOT_CONTAIN`.
    DoesNotContain,
    /// `DOES_NOT_EQUAL`.
    DoesNotEqual,
    /// `ENDS_WITH`.
    EndsWith,
    /// `EQUALS`.
    Equals,
    /// `STARTS_WITH`.
    StartsWith,
}

#[diagnostic::do_not_recommend]
impl Kind for CustomFilterListConfigurationMatchOperator {}
#[diagnostic::do_not_recommend]
impl TextKind for CustomFilterListConfigurationMatchOperator {}
#[diagnostic::do_not_recommend]
impl IdKind for CustomFilterListConfigurationMatchOperator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CustomFilterListConfigurationMatchOperator {}
#[diagnostic::do_not_recommend]
impl IntoValue<CustomFilterListConfigurationMatchOperator>
    for CustomFilterListConfigurationMatchOperator
{
    #[inline]
    fn into_value(self) -> Value<CustomFilterListConfigurationMatchOperator> {
        const VALUES: &[&str] = &[
            "CONTAINS",
            "DOES_NOT_CONTAIN",
            "DOES_NOT_EQUAL",
            "ENDS_WITH",
            "EQUALS",
            "STARTS_WITH",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Position` of a `DataLabelOptions` of `AWS::QuickSight::Template`.
pub enum DataLabelOptionsPosition {
    /// `BOTTOM`.
    Bottom,
    /// `INSIDE`.
    Inside,
    /// `LEFT`.
    Left,
    /// `OUTSIDE`.
    Outside,
    /// `RIGHT`.
    Right,
    /// `TOP`.
    Top,
}

#[diagnostic::do_not_recommend]
impl Kind for DataLabelOptionsPosition {}
#[diagnostic::do_not_recommend]
impl TextKind for DataLabelOptionsPosition {}
#[diagnostic::do_not_recommend]
impl IdKind for DataLabelOptionsPosition {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DataLabelOptionsPosition {}
#[diagnostic::do_not_recommend]
impl IntoValue<DataLabelOptionsPosition> for DataLabelOptionsPosition {
    #[inline]
    fn into_value(self) -> Value<DataLabelOptionsPosition> {
        const VALUES: &[&str] = &["BOTTOM", "INSIDE", "LEFT", "OUTSIDE", "RIGHT", "TOP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DateAggregationFunction` of a `AggregationFunction` of `AWS::QuickSight::Template`.
pub enum DateAggregationFunction {
    /// `COUNT`.
    Count,
    /// `DISTINCT_COUNT`.
    DistinctCount,
    /// `MAX`.
    Max,
    /// `MIN`.
    Min,
}

#[diagnostic::do_not_recommend]
impl Kind for DateAggregationFunction {}
#[diagnostic::do_not_recommend]
impl TextKind for DateAggregationFunction {}
#[diagnostic::do_not_recommend]
impl IdKind for DateAggregationFunction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DateAggregationFunction {}
#[diagnostic::do_not_recommend]
impl IntoValue<DateAggregationFunction> for DateAggregationFunction {
    #[inline]
    fn into_value(self) -> Value<DateAggregationFunction> {
        const VALUES: &[&str] = &["COUNT", "DISTINCT_COUNT", "MAX", "MIN"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DateGranularity` of a `DateDimensionField` of `AWS::QuickSight::Template`.
pub enum DateGranularity {
    /// `DAY`.
    Day,
    /// `HOUR`.
    Hour,
    /// `MILLISECOND`.
    Millisecond,
    /// `MINUTE`.
    Minute,
    /// `MONTH`.
    Month,
    /// `QUARTER`.
    Quarter,
    /// `SECOND`.
    Second,
    /// `WEEK`.
    Week,
    /// `YEAR`.
    Year,
}

#[diagnostic::do_not_recommend]
impl Kind for DateGranularity {}
#[diagnostic::do_not_recommend]
impl TextKind for DateGranularity {}
#[diagnostic::do_not_recommend]
impl IdKind for DateGranularity {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DateGranularity {}
#[diagnostic::do_not_recommend]
impl IntoValue<DateGranularity> for DateGranularity {
    #[inline]
    fn into_value(self) -> Value<DateGranularity> {
        const VALUES: &[&str] = &[
            "DAY",
            "HOUR",
            "MILLISECOND",
            "MINUTE",
            "MONTH",
            "QUARTER",
            "SECOND",
            "WEEK",
            "YEAR",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DateIconVisibility` of a `DateTimePickerControlDisplayOptions` of `AWS::QuickSight::Template`.
pub enum DateIconVisibility {
    /// `HIDDEN`.
    Hidden,
    /// `VISIBLE`.
    Visible,
}

#[diagnostic::do_not_recommend]
impl Kind for DateIconVisibility {}
#[diagnostic::do_not_recommend]
impl TextKind for DateIconVisibility {}
#[diagnostic::do_not_recommend]
impl IdKind for DateIconVisibility {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DateIconVisibility {}
#[diagnostic::do_not_recommend]
impl IntoValue<DateIconVisibility> for DateIconVisibility {
    #[inline]
    fn into_value(self) -> Value<DateIconVisibility> {
        const VALUES: &[&str] = &["HIDDEN", "VISIBLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AggregationFunction` of a `DateMeasureField` of `AWS::QuickSight::Template`.
pub enum DateMeasureFieldAggregationFunction {
    /// `COUNT`.
    Count,
    /// `DISTINCT_COUNT`.
    DistinctCount,
    /// `MAX`.
    Max,
    /// `MIN`.
    Min,
}

#[diagnostic::do_not_recommend]
impl Kind for DateMeasureFieldAggregationFunction {}
#[diagnostic::do_not_recommend]
impl TextKind for DateMeasureFieldAggregationFunction {}
#[diagnostic::do_not_recommend]
impl IdKind for DateMeasureFieldAggregationFunction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DateMeasureFieldAggregationFunction {}
#[diagnostic::do_not_recommend]
impl IntoValue<DateMeasureFieldAggregationFunction> for DateMeasureFieldAggregationFunction {
    #[inline]
    fn into_value(self) -> Value<DateMeasureFieldAggregationFunction> {
        const VALUES: &[&str] = &["COUNT", "DISTINCT_COUNT", "MAX", "MIN"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DecalPatternType` of a `DecalSettings` of `AWS::QuickSight::Template`.
pub enum DecalPatternType {
    /// `CHECKERBOARD_LARGE`.
    CheckerboardLarge,
    /// `CHECKERBOARD_MEDIUM`.
    CheckerboardMedium,
    /// `CHECKERBOARD_SMALL`.
    CheckerboardSmall,
    /// `CIRCLE_LARGE`.
    CircleLarge,
    /// `CIRCLE_MEDIUM`.
    CircleMedium,
    /// `CIRCLE_SMALL`.
    CircleSmall,
    /// `DIAGONAL_LARGE`.
    DiagonalLarge,
    /// `DIAGONAL_MEDIUM`.
    DiagonalMedium,
    /// `DIAGONAL_OPPOSITE_LARGE`.
    DiagonalOppositeLarge,
    /// `DIAGONAL_OPPOSITE_MEDIUM`.
    DiagonalOppositeMedium,
    /// `DIAGONAL_OPPOSITE_SMALL`.
    DiagonalOppositeSmall,
    /// `DIAGONAL_SMALL`.
    DiagonalSmall,
    /// `DIAMOND_GRID_LARGE`.
    DiamondGridLarge,
    /// `DIAMOND_GRID_MEDIUM`.
    DiamondGridMedium,
    /// `DIAMOND_GRID_SMALL`.
    DiamondGridSmall,
    /// `DIAMOND_LARGE`.
    DiamondLarge,
    /// `DIAMOND_MEDIUM`.
    DiamondMedium,
    /// `DIAMOND_SMALL`.
    DiamondSmall,
    /// `SOLID`.
    Solid,
    /// `TRIANGLE_LARGE`.
    TriangleLarge,
    /// `TRIANGLE_MEDIUM`.
    TriangleMedium,
    /// `TRIANGLE_SMALL`.
    TriangleSmall,
}

#[diagnostic::do_not_recommend]
impl Kind for DecalPatternType {}
#[diagnostic::do_not_recommend]
impl TextKind for DecalPatternType {}
#[diagnostic::do_not_recommend]
impl IdKind for DecalPatternType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DecalPatternType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DecalPatternType> for DecalPatternType {
    #[inline]
    fn into_value(self) -> Value<DecalPatternType> {
        const VALUES: &[&str] = &[
            "CHECKERBOARD_LARGE",
            "CHECKERBOARD_MEDIUM",
            "CHECKERBOARD_SMALL",
            "CIRCLE_LARGE",
            "CIRCLE_MEDIUM",
            "CIRCLE_SMALL",
            "DIAGONAL_LARGE",
            "DIAGONAL_MEDIUM",
            "DIAGONAL_OPPOSITE_LARGE",
            "DIAGONAL_OPPOSITE_MEDIUM",
            "DIAGONAL_OPPOSITE_SMALL",
            "DIAGONAL_SMALL",
            "DIAMOND_GRID_LARGE",
            "DIAMOND_GRID_MEDIUM",
            "DIAMOND_GRID_SMALL",
            "DIAMOND_LARGE",
            "DIAMOND_MEDIUM",
            "DIAMOND_SMALL",
            "SOLID",
            "TRIANGLE_LARGE",
            "TRIANGLE_MEDIUM",
            "TRIANGLE_SMALL",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DecalStyleType` of a `DecalSettings` of `AWS::QuickSight::Template`.
pub enum DecalStyleType {
    /// `Auto`.
    Auto,
    /// `Manual`.
    Manual,
}

#[diagnostic::do_not_recommend]
impl Kind for DecalStyleType {}
#[diagnostic::do_not_recommend]
impl TextKind for DecalStyleType {}
#[diagnostic::do_not_recommend]
impl IdKind for DecalStyleType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DecalStyleType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DecalStyleType> for DecalStyleType {
    #[inline]
    fn into_value(self) -> Value<DecalStyleType> {
        const VALUES: &[&str] = &["Auto", "Manual"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DecalVisibility` of a `DecalSettings` of `AWS::QuickSight::Template`.
pub enum DecalVisibility {
    /// `HIDDEN`.
    Hidden,
    /// `VISIBLE`.
    Visible,
}

#[diagnostic::do_not_recommend]
impl Kind for DecalVisibility {}
#[diagnostic::do_not_recommend]
impl TextKind for DecalVisibility {}
#[diagnostic::do_not_recommend]
impl IdKind for DecalVisibility {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DecalVisibility {}
#[diagnostic::do_not_recommend]
impl IntoValue<DecalVisibility> for DecalVisibility {
    #[inline]
    fn into_value(self) -> Value<DecalVisibility> {
        const VALUES: &[&str] = &["HIDDEN", "VISIBLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DecimalSeparator` of a `NumericSeparatorConfiguration` of `AWS::QuickSight::Template`.
pub enum DecimalSeparator {
    /// `COMMA`.
    Comma,
    /// `DOT`.
    Dot,
    /// `SPACE`.
    Space,
}

#[diagnostic::do_not_recommend]
impl Kind for DecimalSeparator {}
#[diagnostic::do_not_recommend]
impl TextKind for DecimalSeparator {}
#[diagnostic::do_not_recommend]
impl IdKind for DecimalSeparator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DecimalSeparator {}
#[diagnostic::do_not_recommend]
impl IntoValue<DecimalSeparator> for DecimalSeparator {
    #[inline]
    fn into_value(self) -> Value<DecimalSeparator> {
        const VALUES: &[&str] = &["COMMA", "DOT", "SPACE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `DefaultDateTimePickerControlOptions` of `AWS::QuickSight::Template`.
pub enum DefaultDateTimePickerControlOptionsType {
    /// `DATE_RANGE`.
    DateRange,
    /// `SINGLE_VALUED`.
    SingleValued,
}

#[diagnostic::do_not_recommend]
impl Kind for DefaultDateTimePickerControlOptionsType {}
#[diagnostic::do_not_recommend]
impl TextKind for DefaultDateTimePickerControlOptionsType {}
#[diagnostic::do_not_recommend]
impl IdKind for DefaultDateTimePickerControlOptionsType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DefaultDateTimePickerControlOptionsType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DefaultDateTimePickerControlOptionsType>
    for DefaultDateTimePickerControlOptionsType
{
    #[inline]
    fn into_value(self) -> Value<DefaultDateTimePickerControlOptionsType> {
        const VALUES: &[&str] = &["DATE_RANGE", "SINGLE_VALUED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `DefaultFilterDropDownControlOptions` of `AWS::QuickSight::Template`.
pub enum DefaultFilterDropDownControlOptionsType {
    /// `MULTI_SELECT`.
    MultiSelect,
    /// `SINGLE_SELECT`.
    SingleSelect,
}

#[diagnostic::do_not_recommend]
impl Kind for DefaultFilterDropDownControlOptionsType {}
#[diagnostic::do_not_recommend]
impl TextKind for DefaultFilterDropDownControlOptionsType {}
#[diagnostic::do_not_recommend]
impl IdKind for DefaultFilterDropDownControlOptionsType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DefaultFilterDropDownControlOptionsType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DefaultFilterDropDownControlOptionsType>
    for DefaultFilterDropDownControlOptionsType
{
    #[inline]
    fn into_value(self) -> Value<DefaultFilterDropDownControlOptionsType> {
        const VALUES: &[&str] = &["MULTI_SELECT", "SINGLE_SELECT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `DefaultFilterListControlOptions` of `AWS::QuickSight::Template`.
pub enum DefaultFilterListControlOptionsType {
    /// `MULTI_SELECT`.
    MultiSelect,
    /// `SINGLE_SELECT`.
    SingleSelect,
}

#[diagnostic::do_not_recommend]
impl Kind for DefaultFilterListControlOptionsType {}
#[diagnostic::do_not_recommend]
impl TextKind for DefaultFilterListControlOptionsType {}
#[diagnostic::do_not_recommend]
impl IdKind for DefaultFilterListControlOptionsType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DefaultFilterListControlOptionsType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DefaultFilterListControlOptionsType> for DefaultFilterListControlOptionsType {
    #[inline]
    fn into_value(self) -> Value<DefaultFilterListControlOptionsType> {
        const VALUES: &[&str] = &["MULTI_SELECT", "SINGLE_SELECT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `DefaultSliderControlOptions` of `AWS::QuickSight::Template`.
pub enum DefaultSliderControlOptionsType {
    /// `RANGE`.
    Range,
    /// `SINGLE_POINT`.
    SinglePoint,
}

#[diagnostic::do_not_recommend]
impl Kind for DefaultSliderControlOptionsType {}
#[diagnostic::do_not_recommend]
impl TextKind for DefaultSliderControlOptionsType {}
#[diagnostic::do_not_recommend]
impl IdKind for DefaultSliderControlOptionsType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DefaultSliderControlOptionsType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DefaultSliderControlOptionsType> for DefaultSliderControlOptionsType {
    #[inline]
    fn into_value(self) -> Value<DefaultSliderControlOptionsType> {
        const VALUES: &[&str] = &["RANGE", "SINGLE_POINT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Direction` of a `ColumnSort` of `AWS::QuickSight::Template`.
pub enum Direction {
    /// `ASC`.
    Asc,
    /// `DESC`.
    Desc,
}

#[diagnostic::do_not_recommend]
impl Kind for Direction {}
#[diagnostic::do_not_recommend]
impl TextKind for Direction {}
#[diagnostic::do_not_recommend]
impl IdKind for Direction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Direction {}
#[diagnostic::do_not_recommend]
impl IntoValue<Direction> for Direction {
    #[inline]
    fn into_value(self) -> Value<Direction> {
        const VALUES: &[&str] = &["ASC", "DESC"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DisplayMode` of a `NegativeValueConfiguration` of `AWS::QuickSight::Template`.
pub enum DisplayMode {
    /// `NEGATIVE`.
    Negative,
    /// `POSITIVE`.
    Positive,
}

#[diagnostic::do_not_recommend]
impl Kind for DisplayMode {}
#[diagnostic::do_not_recommend]
impl TextKind for DisplayMode {}
#[diagnostic::do_not_recommend]
impl IdKind for DisplayMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DisplayMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<DisplayMode> for DisplayMode {
    #[inline]
    fn into_value(self) -> Value<DisplayMode> {
        const VALUES: &[&str] = &["NEGATIVE", "POSITIVE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ElementType` of a `FreeFormLayoutElement` of `AWS::QuickSight::Template`.
pub enum ElementType {
    /// `FILTER_CONTROL`.
    FilterControl,
    /// `IMAGE`.
    Image,
    /// `PARAMETER_CONTROL`.
    ParameterControl,
    /// `TEXT_BOX`.
    TextBox,
    /// `VISUAL`.
    Visual,
}

#[diagnostic::do_not_recommend]
impl Kind for ElementType {}
#[diagnostic::do_not_recommend]
impl TextKind for ElementType {}
#[diagnostic::do_not_recommend]
impl IdKind for ElementType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ElementType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ElementType> for ElementType {
    #[inline]
    fn into_value(self) -> Value<ElementType> {
        const VALUES: &[&str] = &[
            "FILTER_CONTROL",
            "IMAGE",
            "PARAMETER_CONTROL",
            "TEXT_BOX",
            "VISUAL",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FieldLevel` of a `SubtotalOptions` of `AWS::QuickSight::Template`.
pub enum FieldLevel {
    /// `ALL`.
    All,
    /// `CUSTOM`.
    Custom,
    /// `LAST`.
    Last,
}

#[diagnostic::do_not_recommend]
impl Kind for FieldLevel {}
#[diagnostic::do_not_recommend]
impl TextKind for FieldLevel {}
#[diagnostic::do_not_recommend]
impl IdKind for FieldLevel {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FieldLevel {}
#[diagnostic::do_not_recommend]
impl IntoValue<FieldLevel> for FieldLevel {
    #[inline]
    fn into_value(self) -> Value<FieldLevel> {
        const VALUES: &[&str] = &["ALL", "CUSTOM", "LAST"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FillStyle` of a `BoxPlotStyleOptions` of `AWS::QuickSight::Template`.
pub enum FillStyle {
    /// `SOLID`.
    Solid,
    /// `TRANSPARENT`.
    Transparent,
}

#[diagnostic::do_not_recommend]
impl Kind for FillStyle {}
#[diagnostic::do_not_recommend]
impl TextKind for FillStyle {}
#[diagnostic::do_not_recommend]
impl IdKind for FillStyle {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FillStyle {}
#[diagnostic::do_not_recommend]
impl IntoValue<FillStyle> for FillStyle {
    #[inline]
    fn into_value(self) -> Value<FillStyle> {
        const VALUES: &[&str] = &["SOLID", "TRANSPARENT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `FilterDateTimePickerControl` of `AWS::QuickSight::Template`.
pub enum FilterDateTimePickerControlType {
    /// `DATE_RANGE`.
    DateRange,
    /// `SINGLE_VALUED`.
    SingleValued,
}

#[diagnostic::do_not_recommend]
impl Kind for FilterDateTimePickerControlType {}
#[diagnostic::do_not_recommend]
impl TextKind for FilterDateTimePickerControlType {}
#[diagnostic::do_not_recommend]
impl IdKind for FilterDateTimePickerControlType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FilterDateTimePickerControlType {}
#[diagnostic::do_not_recommend]
impl IntoValue<FilterDateTimePickerControlType> for FilterDateTimePickerControlType {
    #[inline]
    fn into_value(self) -> Value<FilterDateTimePickerControlType> {
        const VALUES: &[&str] = &["DATE_RANGE", "SINGLE_VALUED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `FilterDropDownControl` of `AWS::QuickSight::Template`.
pub enum FilterDropDownControlType {
    /// `MULTI_SELECT`.
    MultiSelect,
    /// `SINGLE_SELECT`.
    SingleSelect,
}

#[diagnostic::do_not_recommend]
impl Kind for FilterDropDownControlType {}
#[diagnostic::do_not_recommend]
impl TextKind for FilterDropDownControlType {}
#[diagnostic::do_not_recommend]
impl IdKind for FilterDropDownControlType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FilterDropDownControlType {}
#[diagnostic::do_not_recommend]
impl IntoValue<FilterDropDownControlType> for FilterDropDownControlType {
    #[inline]
    fn into_value(self) -> Value<FilterDropDownControlType> {
        const VALUES: &[&str] = &["MULTI_SELECT", "SINGLE_SELECT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MatchOperator` of a `FilterListConfiguration` of `AWS::QuickSight::Template`.
pub enum FilterListConfigurationMatchOperator {
    /// `CONTAINS`.
    Contains,
    /// `DOES_NOT_CONTAIN`.
    DoesNotContain,
    /// `DOES_NOT_EQUAL`.
    DoesNotEqual,
    /// `ENDS_WITH`.
    EndsWith,
    /// `EQUALS`.
    Equals,
    /// `STARTS_WITH`.
    StartsWith,
}

#[diagnostic::do_not_recommend]
impl Kind for FilterListConfigurationMatchOperator {}
#[diagnostic::do_not_recommend]
impl TextKind for FilterListConfigurationMatchOperator {}
#[diagnostic::do_not_recommend]
impl IdKind for FilterListConfigurationMatchOperator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FilterListConfigurationMatchOperator {}
#[diagnostic::do_not_recommend]
impl IntoValue<FilterListConfigurationMatchOperator> for FilterListConfigurationMatchOperator {
    #[inline]
    fn into_value(self) -> Value<FilterListConfigurationMatchOperator> {
        const VALUES: &[&str] = &[
            "CONTAINS",
            "DOES_NOT_CONTAIN",
            "DOES_NOT_EQUAL",
            "ENDS_WITH",
            "EQUALS",
            "STARTS_WITH",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `FilterListControl` of `AWS::QuickSight::Template`.
pub enum FilterListControlType {
    /// `MULTI_SELECT`.
    MultiSelect,
    /// `SINGLE_SELECT`.
    SingleSelect,
}

#[diagnostic::do_not_recommend]
impl Kind for FilterListControlType {}
#[diagnostic::do_not_recommend]
impl TextKind for FilterListControlType {}
#[diagnostic::do_not_recommend]
impl IdKind for FilterListControlType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FilterListControlType {}
#[diagnostic::do_not_recommend]
impl IntoValue<FilterListControlType> for FilterListControlType {
    #[inline]
    fn into_value(self) -> Value<FilterListControlType> {
        const VALUES: &[&str] = &["MULTI_SELECT", "SINGLE_SELECT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `FilterSliderControl` of `AWS::QuickSight::Template`.
pub enum FilterSliderControlType {
    /// `RANGE`.
    Range,
    /// `SINGLE_POINT`.
    SinglePoint,
}

#[diagnostic::do_not_recommend]
impl Kind for FilterSliderControlType {}
#[diagnostic::do_not_recommend]
impl TextKind for FilterSliderControlType {}
#[diagnostic::do_not_recommend]
impl IdKind for FilterSliderControlType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FilterSliderControlType {}
#[diagnostic::do_not_recommend]
impl IntoValue<FilterSliderControlType> for FilterSliderControlType {
    #[inline]
    fn into_value(self) -> Value<FilterSliderControlType> {
        const VALUES: &[&str] = &["RANGE", "SINGLE_POINT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FontDecoration` of a `FontConfiguration` of `AWS::QuickSight::Theme`.
pub enum FontDecoration {
    /// `NONE`.
    None,
    /// `UNDERLINE`.
    Underline,
}

#[diagnostic::do_not_recommend]
impl Kind for FontDecoration {}
#[diagnostic::do_not_recommend]
impl TextKind for FontDecoration {}
#[diagnostic::do_not_recommend]
impl IdKind for FontDecoration {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FontDecoration {}
#[diagnostic::do_not_recommend]
impl IntoValue<FontDecoration> for FontDecoration {
    #[inline]
    fn into_value(self) -> Value<FontDecoration> {
        const VALUES: &[&str] = &["NONE", "UNDERLINE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FontStyle` of a `FontConfiguration` of `AWS::QuickSight::Theme`.
pub enum FontStyle {
    /// `ITALIC`.
    Italic,
    /// `NORMAL`.
    Normal,
}

#[diagnostic::do_not_recommend]
impl Kind for FontStyle {}
#[diagnostic::do_not_recommend]
impl TextKind for FontStyle {}
#[diagnostic::do_not_recommend]
impl IdKind for FontStyle {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FontStyle {}
#[diagnostic::do_not_recommend]
impl IntoValue<FontStyle> for FontStyle {
    #[inline]
    fn into_value(self) -> Value<FontStyle> {
        const VALUES: &[&str] = &["ITALIC", "NORMAL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Position` of a `FunnelChartDataLabelOptions` of `AWS::QuickSight::Template`.
pub enum FunnelChartDataLabelOptionsPosition {
    /// `BOTTOM`.
    Bottom,
    /// `INSIDE`.
    Inside,
    /// `LEFT`.
    Left,
    /// `OUTSIDE`.
    Outside,
    /// `RIGHT`.
    Right,
    /// `TOP`.
    Top,
}

#[diagnostic::do_not_recommend]
impl Kind for FunnelChartDataLabelOptionsPosition {}
#[diagnostic::do_not_recommend]
impl TextKind for FunnelChartDataLabelOptionsPosition {}
#[diagnostic::do_not_recommend]
impl IdKind for FunnelChartDataLabelOptionsPosition {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FunnelChartDataLabelOptionsPosition {}
#[diagnostic::do_not_recommend]
impl IntoValue<FunnelChartDataLabelOptionsPosition> for FunnelChartDataLabelOptionsPosition {
    #[inline]
    fn into_value(self) -> Value<FunnelChartDataLabelOptionsPosition> {
        const VALUES: &[&str] = &["BOTTOM", "INSIDE", "LEFT", "OUTSIDE", "RIGHT", "TOP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `State` of a `GeospatialSolidColor` of `AWS::QuickSight::Template`.
pub enum GeospatialSolidColorState {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for GeospatialSolidColorState {}
#[diagnostic::do_not_recommend]
impl TextKind for GeospatialSolidColorState {}
#[diagnostic::do_not_recommend]
impl IdKind for GeospatialSolidColorState {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for GeospatialSolidColorState {}
#[diagnostic::do_not_recommend]
impl IntoValue<GeospatialSolidColorState> for GeospatialSolidColorState {
    #[inline]
    fn into_value(self) -> Value<GeospatialSolidColorState> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Granularity` of a `ExcludePeriodConfiguration` of `AWS::QuickSight::Template`.
pub enum Granularity {
    /// `DAY`.
    Day,
    /// `HOUR`.
    Hour,
    /// `MILLISECOND`.
    Millisecond,
    /// `MINUTE`.
    Minute,
    /// `MONTH`.
    Month,
    /// `QUARTER`.
    Quarter,
    /// `SECOND`.
    Second,
    /// `WEEK`.
    Week,
    /// `YEAR`.
    Year,
}

#[diagnostic::do_not_recommend]
impl Kind for Granularity {}
#[diagnostic::do_not_recommend]
impl TextKind for Granularity {}
#[diagnostic::do_not_recommend]
impl IdKind for Granularity {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Granularity {}
#[diagnostic::do_not_recommend]
impl IntoValue<Granularity> for Granularity {
    #[inline]
    fn into_value(self) -> Value<Granularity> {
        const VALUES: &[&str] = &[
            "DAY",
            "HOUR",
            "MILLISECOND",
            "MINUTE",
            "MONTH",
            "QUARTER",
            "SECOND",
            "WEEK",
            "YEAR",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `GridLineVisibility` of a `AxisDisplayOptions` of `AWS::QuickSight::Template`.
pub enum GridLineVisibility {
    /// `HIDDEN`.
    Hidden,
    /// `VISIBLE`.
    Visible,
}

#[diagnostic::do_not_recommend]
impl Kind for GridLineVisibility {}
#[diagnostic::do_not_recommend]
impl TextKind for GridLineVisibility {}
#[diagnostic::do_not_recommend]
impl IdKind for GridLineVisibility {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for GridLineVisibility {}
#[diagnostic::do_not_recommend]
impl IntoValue<GridLineVisibility> for GridLineVisibility {
    #[inline]
    fn into_value(self) -> Value<GridLineVisibility> {
        const VALUES: &[&str] = &["HIDDEN", "VISIBLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `GroupingStyle` of a `ThousandSeparatorOptions` of `AWS::QuickSight::Template`.
pub enum GroupingStyle {
    /// `DEFAULT`.
    Default,
    /// `LAKHS`.
    Lakhs,
}

#[diagnostic::do_not_recommend]
impl Kind for GroupingStyle {}
#[diagnostic::do_not_recommend]
impl TextKind for GroupingStyle {}
#[diagnostic::do_not_recommend]
impl IdKind for GroupingStyle {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for GroupingStyle {}
#[diagnostic::do_not_recommend]
impl IntoValue<GroupingStyle> for GroupingStyle {
    #[inline]
    fn into_value(self) -> Value<GroupingStyle> {
        const VALUES: &[&str] = &["DEFAULT", "LAKHS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `GutterVisibility` of a `PanelConfiguration` of `AWS::QuickSight::Template`.
pub enum GutterVisibility {
    /// `HIDDEN`.
    Hidden,
    /// `VISIBLE`.
    Visible,
}

#[diagnostic::do_not_recommend]
impl Kind for GutterVisibility {}
#[diagnostic::do_not_recommend]
impl TextKind for GutterVisibility {}
#[diagnostic::do_not_recommend]
impl IdKind for GutterVisibility {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for GutterVisibility {}
#[diagnostic::do_not_recommend]
impl IntoValue<GutterVisibility> for GutterVisibility {
    #[inline]
    fn into_value(self) -> Value<GutterVisibility> {
        const VALUES: &[&str] = &["HIDDEN", "VISIBLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `HelperTextVisibility` of a `DateTimePickerControlDisplayOptions` of `AWS::QuickSight::Template`.
pub enum HelperTextVisibility {
    /// `HIDDEN`.
    Hidden,
    /// `VISIBLE`.
    Visible,
}

#[diagnostic::do_not_recommend]
impl Kind for HelperTextVisibility {}
#[diagnostic::do_not_recommend]
impl TextKind for HelperTextVisibility {}
#[diagnostic::do_not_recommend]
impl IdKind for HelperTextVisibility {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for HelperTextVisibility {}
#[diagnostic::do_not_recommend]
impl IntoValue<HelperTextVisibility> for HelperTextVisibility {
    #[inline]
    fn into_value(self) -> Value<HelperTextVisibility> {
        const VALUES: &[&str] = &["HIDDEN", "VISIBLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `HorizontalPosition` of a `ReferenceLineLabelConfiguration` of `AWS::QuickSight::Template`.
pub enum HorizontalPosition {
    /// `CENTER`.
    Center,
    /// `LEFT`.
    Left,
    /// `RIGHT`.
    Right,
}

#[diagnostic::do_not_recommend]
impl Kind for HorizontalPosition {}
#[diagnostic::do_not_recommend]
impl TextKind for HorizontalPosition {}
#[diagnostic::do_not_recommend]
impl IdKind for HorizontalPosition {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for HorizontalPosition {}
#[diagnostic::do_not_recommend]
impl IntoValue<HorizontalPosition> for HorizontalPosition {
    #[inline]
    fn into_value(self) -> Value<HorizontalPosition> {
        const VALUES: &[&str] = &["CENTER", "LEFT", "RIGHT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `HorizontalTextAlignment` of a `PanelTitleOptions` of `AWS::QuickSight::Template`.
pub enum HorizontalTextAlignment {
    /// `AUTO`.
    Auto,
    /// `CENTER`.
    Center,
    /// `LEFT`.
    Left,
    /// `RIGHT`.
    Right,
}

#[diagnostic::do_not_recommend]
impl Kind for HorizontalTextAlignment {}
#[diagnostic::do_not_recommend]
impl TextKind for HorizontalTextAlignment {}
#[diagnostic::do_not_recommend]
impl IdKind for HorizontalTextAlignment {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for HorizontalTextAlignment {}
#[diagnostic::do_not_recommend]
impl IntoValue<HorizontalTextAlignment> for HorizontalTextAlignment {
    #[inline]
    fn into_value(self) -> Value<HorizontalTextAlignment> {
        const VALUES: &[&str] = &["AUTO", "CENTER", "LEFT", "RIGHT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `IconDisplayOption` of a `ConditionalFormattingIconDisplayConfiguration` of `AWS::QuickSight::Template`.
pub enum IconDisplayOption {
    /// `ICON_ONLY`.
    IconOnly,
}

#[diagnostic::do_not_recommend]
impl Kind for IconDisplayOption {}
#[diagnostic::do_not_recommend]
impl TextKind for IconDisplayOption {}
#[diagnostic::do_not_recommend]
impl IdKind for IconDisplayOption {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IconDisplayOption {}
#[diagnostic::do_not_recommend]
impl IntoValue<IconDisplayOption> for IconDisplayOption {
    #[inline]
    fn into_value(self) -> Value<IconDisplayOption> {
        const VALUES: &[&str] = &["ICON_ONLY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `IconSetType` of a `ConditionalFormattingIconSet` of `AWS::QuickSight::Template`.
pub enum IconSetType {
    /// `BARS`.
    Bars,
    /// `CARET_UP_MINUS_DOWN`.
    CaretUpMinusDown,
    /// `CHECK_X`.
    CheckX,
    /// `FLAGS`.
    Flags,
    /// `FOUR_COLOR_ARROW`.
    FourColorArrow,
    /// `FOUR_GRAY_ARROW`.
    FourGrayArrow,
    /// `PLUS_MINUS`.
    PlusMinus,
    /// `THREE_CIRCLE`.
    ThreeCircle,
    /// `THREE_COLOR_ARROW`.
    ThreeColorArrow,
    /// `THREE_GRAY_ARROW`.
    ThreeGrayArrow,
    /// `THREE_SHAPE`.
    ThreeShape,
}

#[diagnostic::do_not_recommend]
impl Kind for IconSetType {}
#[diagnostic::do_not_recommend]
impl TextKind for IconSetType {}
#[diagnostic::do_not_recommend]
impl IdKind for IconSetType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IconSetType {}
#[diagnostic::do_not_recommend]
impl IntoValue<IconSetType> for IconSetType {
    #[inline]
    fn into_value(self) -> Value<IconSetType> {
        const VALUES: &[&str] = &[
            "BARS",
            "CARET_UP_MINUS_DOWN",
            "CHECK_X",
            "FLAGS",
            "FOUR_COLOR_ARROW",
            "FOUR_GRAY_ARROW",
            "PLUS_MINUS",
            "THREE_CIRCLE",
            "THREE_COLOR_ARROW",
            "THREE_GRAY_ARROW",
            "THREE_SHAPE",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Trigger` of a `ImageCustomAction` of `AWS::QuickSight::Template`.
pub enum ImageCustomActionTrigger {
    /// `CLICK`.
    Click,
    /// `MENU`.
    Menu,
}

#[diagnostic::do_not_recommend]
impl Kind for ImageCustomActionTrigger {}
#[diagnostic::do_not_recommend]
impl TextKind for ImageCustomActionTrigger {}
#[diagnostic::do_not_recommend]
impl IdKind for ImageCustomActionTrigger {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ImageCustomActionTrigger {}
#[diagnostic::do_not_recommend]
impl IntoValue<ImageCustomActionTrigger> for ImageCustomActionTrigger {
    #[inline]
    fn into_value(self) -> Value<ImageCustomActionTrigger> {
        const VALUES: &[&str] = &["CLICK", "MENU"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ImageScaling` of a `CustomContentConfiguration` of `AWS::QuickSight::Template`.
pub enum ImageScaling {
    /// `DO_NOT_SCALE`.
    DoNotScale,
    /// `FIT_TO_HEIGHT`.
    FitToHeight,
    /// `FIT_TO_WIDTH`.
    FitToWidth,
    /// `SCALE_TO_VISUAL`.
    ScaleToVisual,
}

#[diagnostic::do_not_recommend]
impl Kind for ImageScaling {}
#[diagnostic::do_not_recommend]
impl TextKind for ImageScaling {}
#[diagnostic::do_not_recommend]
impl IdKind for ImageScaling {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ImageScaling {}
#[diagnostic::do_not_recommend]
impl IntoValue<ImageScaling> for ImageScaling {
    #[inline]
    fn into_value(self) -> Value<ImageScaling> {
        const VALUES: &[&str] = &[
            "DO_NOT_SCALE",
            "FIT_TO_HEIGHT",
            "FIT_TO_WIDTH",
            "SCALE_TO_VISUAL",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `KPISparklineOptions` of `AWS::QuickSight::Template`.
pub enum KpiSparklineOptionsType {
    /// `AREA`.
    Area,
    /// `LINE`.
    Line,
}

#[diagnostic::do_not_recommend]
impl Kind for KpiSparklineOptionsType {}
#[diagnostic::do_not_recommend]
impl TextKind for KpiSparklineOptionsType {}
#[diagnostic::do_not_recommend]
impl IdKind for KpiSparklineOptionsType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for KpiSparklineOptionsType {}
#[diagnostic::do_not_recommend]
impl IntoValue<KpiSparklineOptionsType> for KpiSparklineOptionsType {
    #[inline]
    fn into_value(self) -> Value<KpiSparklineOptionsType> {
        const VALUES: &[&str] = &["AREA", "LINE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `KPIVisualStandardLayout` of `AWS::QuickSight::Template`.
pub enum KpiVisualStandardLayoutType {
    /// `CLASSIC`.
    Classic,
    /// `VERTICAL`.
    Vertical,
}

#[diagnostic::do_not_recommend]
impl Kind for KpiVisualStandardLayoutType {}
#[diagnostic::do_not_recommend]
impl TextKind for KpiVisualStandardLayoutType {}
#[diagnostic::do_not_recommend]
impl IdKind for KpiVisualStandardLayoutType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for KpiVisualStandardLayoutType {}
#[diagnostic::do_not_recommend]
impl IntoValue<KpiVisualStandardLayoutType> for KpiVisualStandardLayoutType {
    #[inline]
    fn into_value(self) -> Value<KpiVisualStandardLayoutType> {
        const VALUES: &[&str] = &["CLASSIC", "VERTICAL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LabelContent` of a `DataLabelOptions` of `AWS::QuickSight::Template`.
pub enum LabelContent {
    /// `PERCENT`.
    Percent,
    /// `VALUE`.
    Value_,
    /// `VALUE_AND_PERCENT`.
    ValueAndPercent,
}

#[diagnostic::do_not_recommend]
impl Kind for LabelContent {}
#[diagnostic::do_not_recommend]
impl TextKind for LabelContent {}
#[diagnostic::do_not_recommend]
impl IdKind for LabelContent {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LabelContent {}
#[diagnostic::do_not_recommend]
impl IntoValue<LabelContent> for LabelContent {
    #[inline]
    fn into_value(self) -> Value<LabelContent> {
        const VALUES: &[&str] = &["PERCENT", "VALUE", "VALUE_AND_PERCENT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LabelVisibility` of a `DonutCenterOptions` of `AWS::QuickSight::Template`.
pub enum LabelVisibility {
    /// `HIDDEN`.
    Hidden,
    /// `VISIBLE`.
    Visible,
}

#[diagnostic::do_not_recommend]
impl Kind for LabelVisibility {}
#[diagnostic::do_not_recommend]
impl TextKind for LabelVisibility {}
#[diagnostic::do_not_recommend]
impl IdKind for LabelVisibility {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LabelVisibility {}
#[diagnostic::do_not_recommend]
impl IntoValue<LabelVisibility> for LabelVisibility {
    #[inline]
    fn into_value(self) -> Value<LabelVisibility> {
        const VALUES: &[&str] = &["HIDDEN", "VISIBLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Trigger` of a `LayerCustomAction` of `AWS::QuickSight::Template`.
pub enum LayerCustomActionTrigger {
    /// `DATA_POINT_CLICK`.
    DataPointClick,
    /// `DATA_POINT_MENU`.
    DataPointMenu,
}

#[diagnostic::do_not_recommend]
impl Kind for LayerCustomActionTrigger {}
#[diagnostic::do_not_recommend]
impl TextKind for LayerCustomActionTrigger {}
#[diagnostic::do_not_recommend]
impl IdKind for LayerCustomActionTrigger {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LayerCustomActionTrigger {}
#[diagnostic::do_not_recommend]
impl IntoValue<LayerCustomActionTrigger> for LayerCustomActionTrigger {
    #[inline]
    fn into_value(self) -> Value<LayerCustomActionTrigger> {
        const VALUES: &[&str] = &["DATA_POINT_CLICK", "DATA_POINT_MENU"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LayerType` of a `GeospatialLayerItem` of `AWS::QuickSight::Template`.
pub enum LayerType {
    /// `LINE`.
    Line,
    /// `POINT`.
    Point,
    /// `POLYGON`.
    Polygon,
}

#[diagnostic::do_not_recommend]
impl Kind for LayerType {}
#[diagnostic::do_not_recommend]
impl TextKind for LayerType {}
#[diagnostic::do_not_recommend]
impl IdKind for LayerType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LayerType {}
#[diagnostic::do_not_recommend]
impl IntoValue<LayerType> for LayerType {
    #[inline]
    fn into_value(self) -> Value<LayerType> {
        const VALUES: &[&str] = &["LINE", "POINT", "POLYGON"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Position` of a `LegendOptions` of `AWS::QuickSight::Template`.
pub enum LegendOptionsPosition {
    /// `AUTO`.
    Auto,
    /// `BOTTOM`.
    Bottom,
    /// `RIGHT`.
    Right,
    /// `TOP`.
    Top,
}

#[diagnostic::do_not_recommend]
impl Kind for LegendOptionsPosition {}
#[diagnostic::do_not_recommend]
impl TextKind for LegendOptionsPosition {}
#[diagnostic::do_not_recommend]
impl IdKind for LegendOptionsPosition {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LegendOptionsPosition {}
#[diagnostic::do_not_recommend]
impl IntoValue<LegendOptionsPosition> for LegendOptionsPosition {
    #[inline]
    fn into_value(self) -> Value<LegendOptionsPosition> {
        const VALUES: &[&str] = &["AUTO", "BOTTOM", "RIGHT", "TOP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `LineChartConfiguration` of `AWS::QuickSight::Template`.
pub enum LineChartConfigurationType {
    /// `AREA`.
    Area,
    /// `LINE`.
    Line,
    /// `STACKED_AREA`.
    StackedArea,
}

#[diagnostic::do_not_recommend]
impl Kind for LineChartConfigurationType {}
#[diagnostic::do_not_recommend]
impl TextKind for LineChartConfigurationType {}
#[diagnostic::do_not_recommend]
impl IdKind for LineChartConfigurationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LineChartConfigurationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<LineChartConfigurationType> for LineChartConfigurationType {
    #[inline]
    fn into_value(self) -> Value<LineChartConfigurationType> {
        const VALUES: &[&str] = &["AREA", "LINE", "STACKED_AREA"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LineInterpolation` of a `LineChartLineStyleSettings` of `AWS::QuickSight::Template`.
pub enum LineInterpolation {
    /// `LINEAR`.
    Linear,
    /// `SMOOTH`.
    Smooth,
    /// `STEPPED`.
    Stepped,
}

#[diagnostic::do_not_recommend]
impl Kind for LineInterpolation {}
#[diagnostic::do_not_recommend]
impl TextKind for LineInterpolation {}
#[diagnostic::do_not_recommend]
impl IdKind for LineInterpolation {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LineInterpolation {}
#[diagnostic::do_not_recommend]
impl IntoValue<LineInterpolation> for LineInterpolation {
    #[inline]
    fn into_value(self) -> Value<LineInterpolation> {
        const VALUES: &[&str] = &["LINEAR", "SMOOTH", "STEPPED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LineStyle` of a `LineChartLineStyleSettings` of `AWS::QuickSight::Template`.
pub enum LineStyle {
    /// `DASHED`.
    Dashed,
    /// `DOTTED`.
    Dotted,
    /// `SOLID`.
    Solid,
}

#[diagnostic::do_not_recommend]
impl Kind for LineStyle {}
#[diagnostic::do_not_recommend]
impl TextKind for LineStyle {}
#[diagnostic::do_not_recommend]
impl IdKind for LineStyle {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LineStyle {}
#[diagnostic::do_not_recommend]
impl IntoValue<LineStyle> for LineStyle {
    #[inline]
    fn into_value(self) -> Value<LineStyle> {
        const VALUES: &[&str] = &["DASHED", "DOTTED", "SOLID"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LineVisibility` of a `LineChartLineStyleSettings` of `AWS::QuickSight::Template`.
pub enum LineVisibility {
    /// `HIDDEN`.
    Hidden,
    /// `VISIBLE`.
    Visible,
}

#[diagnostic::do_not_recommend]
impl Kind for LineVisibility {}
#[diagnostic::do_not_recommend]
impl TextKind for LineVisibility {}
#[diagnostic::do_not_recommend]
impl IdKind for LineVisibility {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LineVisibility {}
#[diagnostic::do_not_recommend]
impl IntoValue<LineVisibility> for LineVisibility {
    #[inline]
    fn into_value(self) -> Value<LineVisibility> {
        const VALUES: &[&str] = &["HIDDEN", "VISIBLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MapNavigation` of a `GeospatialMapState` of `AWS::QuickSight::Template`.
pub enum MapNavigation {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for MapNavigation {}
#[diagnostic::do_not_recommend]
impl TextKind for MapNavigation {}
#[diagnostic::do_not_recommend]
impl IdKind for MapNavigation {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MapNavigation {}
#[diagnostic::do_not_recommend]
impl IntoValue<MapNavigation> for MapNavigation {
    #[inline]
    fn into_value(self) -> Value<MapNavigation> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MapZoomMode` of a `GeospatialWindowOptions` of `AWS::QuickSight::Template`.
pub enum MapZoomMode {
    /// `AUTO`.
    Auto,
    /// `MANUAL`.
    Manual,
}

#[diagnostic::do_not_recommend]
impl Kind for MapZoomMode {}
#[diagnostic::do_not_recommend]
impl TextKind for MapZoomMode {}
#[diagnostic::do_not_recommend]
impl IdKind for MapZoomMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MapZoomMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<MapZoomMode> for MapZoomMode {
    #[inline]
    fn into_value(self) -> Value<MapZoomMode> {
        const VALUES: &[&str] = &["AUTO", "MANUAL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MarkerShape` of a `LineChartMarkerStyleSettings` of `AWS::QuickSight::Template`.
pub enum MarkerShape {
    /// `CIRCLE`.
    Circle,
    /// `DIAMOND`.
    Diamond,
    /// `ROUNDED_SQUARE`.
    RoundedSquare,
    /// `SQUARE`.
    Square,
    /// `TRIANGLE`.
    Triangle,
}

#[diagnostic::do_not_recommend]
impl Kind for MarkerShape {}
#[diagnostic::do_not_recommend]
impl TextKind for MarkerShape {}
#[diagnostic::do_not_recommend]
impl IdKind for MarkerShape {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MarkerShape {}
#[diagnostic::do_not_recommend]
impl IntoValue<MarkerShape> for MarkerShape {
    #[inline]
    fn into_value(self) -> Value<MarkerShape> {
        const VALUES: &[&str] = &["CIRCLE", "DIAMOND", "ROUNDED_SQUARE", "SQUARE", "TRIANGLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MarkerVisibility` of a `LineChartMarkerStyleSettings` of `AWS::QuickSight::Template`.
pub enum MarkerVisibility {
    /// `HIDDEN`.
    Hidden,
    /// `VISIBLE`.
    Visible,
}

#[diagnostic::do_not_recommend]
impl Kind for MarkerVisibility {}
#[diagnostic::do_not_recommend]
impl TextKind for MarkerVisibility {}
#[diagnostic::do_not_recommend]
impl IdKind for MarkerVisibility {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MarkerVisibility {}
#[diagnostic::do_not_recommend]
impl IntoValue<MarkerVisibility> for MarkerVisibility {
    #[inline]
    fn into_value(self) -> Value<MarkerVisibility> {
        const VALUES: &[&str] = &["HIDDEN", "VISIBLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `MaximumMinimumComputation` of `AWS::QuickSight::Template`.
pub enum MaximumMinimumComputationType {
    /// `MAXIMUM`.
    Maximum,
    /// `MINIMUM`.
    Minimum,
}

#[diagnostic::do_not_recommend]
impl Kind for MaximumMinimumComputationType {}
#[diagnostic::do_not_recommend]
impl TextKind for MaximumMinimumComputationType {}
#[diagnostic::do_not_recommend]
impl IdKind for MaximumMinimumComputationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MaximumMinimumComputationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<MaximumMinimumComputationType> for MaximumMinimumComputationType {
    #[inline]
    fn into_value(self) -> Value<MaximumMinimumComputationType> {
        const VALUES: &[&str] = &["MAXIMUM", "MINIMUM"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MeasureDataLabelStyle` of a `FunnelChartDataLabelOptions` of `AWS::QuickSight::Template`.
pub enum MeasureDataLabelStyle {
    /// `PERCENTAGE_BY_FIRST_STAGE`.
    PercentageByFirstStage,
    /// `PERCENTAGE_BY_PREVIOUS_STAGE`.
    PercentageByPreviousStage,
    /// `VALUE_AND_PERCENTAGE_BY_FIRST_STAGE`.
    ValueAndPercentageByFirstStage,
    /// `VALUE_AND_PERCENTAGE_BY_PREVIOUS_STAGE`.
    ValueAndPercentageByPreviousStage,
    /// `VALUE_ONLY`.
    ValueOnly,
}

#[diagnostic::do_not_recommend]
impl Kind for MeasureDataLabelStyle {}
#[diagnostic::do_not_recommend]
impl TextKind for MeasureDataLabelStyle {}
#[diagnostic::do_not_recommend]
impl IdKind for MeasureDataLabelStyle {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MeasureDataLabelStyle {}
#[diagnostic::do_not_recommend]
impl IntoValue<MeasureDataLabelStyle> for MeasureDataLabelStyle {
    #[inline]
    fn into_value(self) -> Value<MeasureDataLabelStyle> {
        const VALUES: &[&str] = &[
            "PERCENTAGE_BY_FIRST_STAGE",
            "PERCENTAGE_BY_PREVIOUS_STAGE",
            "VALUE_AND_PERCENTAGE_BY_FIRST_STAGE",
            "VALUE_AND_PERCENTAGE_BY_PREVIOUS_STAGE",
            "VALUE_ONLY",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MeasureLabelVisibility` of a `DataLabelOptions` of `AWS::QuickSight::Template`.
pub enum MeasureLabelVisibility {
    /// `HIDDEN`.
    Hidden,
    /// `VISIBLE`.
    Visible,
}

#[diagnostic::do_not_recommend]
impl Kind for MeasureLabelVisibility {}
#[diagnostic::do_not_recommend]
impl TextKind for MeasureLabelVisibility {}
#[diagnostic::do_not_recommend]
impl IdKind for MeasureLabelVisibility {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MeasureLabelVisibility {}
#[diagnostic::do_not_recommend]
impl IntoValue<MeasureLabelVisibility> for MeasureLabelVisibility {
    #[inline]
    fn into_value(self) -> Value<MeasureLabelVisibility> {
        const VALUES: &[&str] = &["HIDDEN", "VISIBLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MetricPlacement` of a `PivotTableOptions` of `AWS::QuickSight::Template`.
pub enum MetricPlacement {
    /// `COLUMN`.
    Column,
    /// `ROW`.
    Row,
}

#[diagnostic::do_not_recommend]
impl Kind for MetricPlacement {}
#[diagnostic::do_not_recommend]
impl TextKind for MetricPlacement {}
#[diagnostic::do_not_recommend]
impl IdKind for MetricPlacement {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MetricPlacement {}
#[diagnostic::do_not_recommend]
impl IntoValue<MetricPlacement> for MetricPlacement {
    #[inline]
    fn into_value(self) -> Value<MetricPlacement> {
        const VALUES: &[&str] = &["COLUMN", "ROW"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MinimumGranularity` of a `RelativeDatesFilter` of `AWS::QuickSight::Template`.
pub enum MinimumGranularity {
    /// `DAY`.
    Day,
    /// `HOUR`.
    Hour,
    /// `MILLISECOND`.
    Millisecond,
    /// `MINUTE`.
    Minute,
    /// `MONTH`.
    Month,
    /// `QUARTER`.
    Quarter,
    /// `SECOND`.
    Second,
    /// `WEEK`.
    Week,
    /// `YEAR`.
    Year,
}

#[diagnostic::do_not_recommend]
impl Kind for MinimumGranularity {}
#[diagnostic::do_not_recommend]
impl TextKind for MinimumGranularity {}
#[diagnostic::do_not_recommend]
impl IdKind for MinimumGranularity {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MinimumGranularity {}
#[diagnostic::do_not_recommend]
impl IntoValue<MinimumGranularity> for MinimumGranularity {
    #[inline]
    fn into_value(self) -> Value<MinimumGranularity> {
        const VALUES: &[&str] = &[
            "DAY",
            "HOUR",
            "MILLISECOND",
            "MINUTE",
            "MONTH",
            "QUARTER",
            "SECOND",
            "WEEK",
            "YEAR",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MissingDateVisibility` of a `DateAxisOptions` of `AWS::QuickSight::Template`.
pub enum MissingDateVisibility {
    /// `HIDDEN`.
    Hidden,
    /// `VISIBLE`.
    Visible,
}

#[diagnostic::do_not_recommend]
impl Kind for MissingDateVisibility {}
#[diagnostic::do_not_recommend]
impl TextKind for MissingDateVisibility {}
#[diagnostic::do_not_recommend]
impl IdKind for MissingDateVisibility {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MissingDateVisibility {}
#[diagnostic::do_not_recommend]
impl IntoValue<MissingDateVisibility> for MissingDateVisibility {
    #[inline]
    fn into_value(self) -> Value<MissingDateVisibility> {
        const VALUES: &[&str] = &["HIDDEN", "VISIBLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Mode` of a `ValidationStrategy` of `AWS::QuickSight::Template`.
pub enum Mode {
    /// `LENIENT`.
    Lenient,
    /// `STRICT`.
    Strict,
}

#[diagnostic::do_not_recommend]
impl Kind for Mode {}
#[diagnostic::do_not_recommend]
impl TextKind for Mode {}
#[diagnostic::do_not_recommend]
impl IdKind for Mode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Mode {}
#[diagnostic::do_not_recommend]
impl IntoValue<Mode> for Mode {
    #[inline]
    fn into_value(self) -> Value<Mode> {
        const VALUES: &[&str] = &["LENIENT", "STRICT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Name` of a `FontWeight` of `AWS::QuickSight::Theme`.
pub enum Name {
    /// `BOLD`.
    Bold,
    /// `NORMAL`.
    Normal,
}

#[diagnostic::do_not_recommend]
impl Kind for Name {}
#[diagnostic::do_not_recommend]
impl TextKind for Name {}
#[diagnostic::do_not_recommend]
impl IdKind for Name {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Name {}
#[diagnostic::do_not_recommend]
impl IntoValue<Name> for Name {
    #[inline]
    fn into_value(self) -> Value<Name> {
        const VALUES: &[&str] = &["BOLD", "NORMAL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `NullDataVisibility` of a `GeospatialCategoricalColor` of `AWS::QuickSight::Template`.
pub enum NullDataVisibility {
    /// `HIDDEN`.
    Hidden,
    /// `VISIBLE`.
    Visible,
}

#[diagnostic::do_not_recommend]
impl Kind for NullDataVisibility {}
#[diagnostic::do_not_recommend]
impl TextKind for NullDataVisibility {}
#[diagnostic::do_not_recommend]
impl IdKind for NullDataVisibility {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NullDataVisibility {}
#[diagnostic::do_not_recommend]
impl IntoValue<NullDataVisibility> for NullDataVisibility {
    #[inline]
    fn into_value(self) -> Value<NullDataVisibility> {
        const VALUES: &[&str] = &["HIDDEN", "VISIBLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `NullOption` of a `CustomFilterConfiguration` of `AWS::QuickSight::Template`.
pub enum NullOption {
    /// `ALL_VALUES`.
    AllValues,
    /// `NON_NULLS_ONLY`.
    NonNullsOnly,
    /// `NULLS_ONLY`.
    NullsOnly,
}

#[diagnostic::do_not_recommend]
impl Kind for NullOption {}
#[diagnostic::do_not_recommend]
impl TextKind for NullOption {}
#[diagnostic::do_not_recommend]
impl IdKind for NullOption {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NullOption {}
#[diagnostic::do_not_recommend]
impl IntoValue<NullOption> for NullOption {
    #[inline]
    fn into_value(self) -> Value<NullOption> {
        const VALUES: &[&str] = &["ALL_VALUES", "NON_NULLS_ONLY", "NULLS_ONLY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `NumberScale` of a `CurrencyDisplayFormatConfiguration` of `AWS::QuickSight::Template`.
pub enum NumberScale {
    /// `AUTO`.
    Auto,
    /// `BILLIONS`.
    Billions,
    /// `CRORES`.
    Crores,
    /// `LAKHS`.
    Lakhs,
    /// `MILLIONS`.
    Millions,
    /// `NONE`.
    None,
    /// `THOUSANDS`.
    Thousands,
    /// `TRILLIONS`.
    Trillions,
}

#[diagnostic::do_not_recommend]
impl Kind for NumberScale {}
#[diagnostic::do_not_recommend]
impl TextKind for NumberScale {}
#[diagnostic::do_not_recommend]
impl IdKind for NumberScale {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NumberScale {}
#[diagnostic::do_not_recommend]
impl IntoValue<NumberScale> for NumberScale {
    #[inline]
    fn into_value(self) -> Value<NumberScale> {
        const VALUES: &[&str] = &[
            "AUTO",
            "BILLIONS",
            "CRORES",
            "LAKHS",
            "MILLIONS",
            "NONE",
            "THOUSANDS",
            "TRILLIONS",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MatchOperator` of a `NumericEqualityFilter` of `AWS::QuickSight::Template`.
pub enum NumericEqualityFilterMatchOperator {
    /// `DOES_NOT_EQUAL`.
    DoesNotEqual,
    /// `EQUALS`.
    Equals,
}

#[diagnostic::do_not_recommend]
impl Kind for NumericEqualityFilterMatchOperator {}
#[diagnostic::do_not_recommend]
impl TextKind for NumericEqualityFilterMatchOperator {}
#[diagnostic::do_not_recommend]
impl IdKind for NumericEqualityFilterMatchOperator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NumericEqualityFilterMatchOperator {}
#[diagnostic::do_not_recommend]
impl IntoValue<NumericEqualityFilterMatchOperator> for NumericEqualityFilterMatchOperator {
    #[inline]
    fn into_value(self) -> Value<NumericEqualityFilterMatchOperator> {
        const VALUES: &[&str] = &["DOES_NOT_EQUAL", "EQUALS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Orientation` of a `BarChartConfiguration` of `AWS::QuickSight::Template`.
pub enum Orientation {
    /// `HORIZONTAL`.
    Horizontal,
    /// `VERTICAL`.
    Vertical,
}

#[diagnostic::do_not_recommend]
impl Kind for Orientation {}
#[diagnostic::do_not_recommend]
impl TextKind for Orientation {}
#[diagnostic::do_not_recommend]
impl IdKind for Orientation {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Orientation {}
#[diagnostic::do_not_recommend]
impl IntoValue<Orientation> for Orientation {
    #[inline]
    fn into_value(self) -> Value<Orientation> {
        const VALUES: &[&str] = &["HORIZONTAL", "VERTICAL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OtherCategories` of a `ItemsLimitConfiguration` of `AWS::QuickSight::Template`.
pub enum OtherCategories {
    /// `EXCLUDE`.
    Exclude,
    /// `INCLUDE`.
    Include,
}

#[diagnostic::do_not_recommend]
impl Kind for OtherCategories {}
#[diagnostic::do_not_recommend]
impl TextKind for OtherCategories {}
#[diagnostic::do_not_recommend]
impl IdKind for OtherCategories {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OtherCategories {}
#[diagnostic::do_not_recommend]
impl IntoValue<OtherCategories> for OtherCategories {
    #[inline]
    fn into_value(self) -> Value<OtherCategories> {
        const VALUES: &[&str] = &["EXCLUDE", "INCLUDE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OutlierVisibility` of a `BoxPlotOptions` of `AWS::QuickSight::Template`.
pub enum OutlierVisibility {
    /// `HIDDEN`.
    Hidden,
    /// `VISIBLE`.
    Visible,
}

#[diagnostic::do_not_recommend]
impl Kind for OutlierVisibility {}
#[diagnostic::do_not_recommend]
impl TextKind for OutlierVisibility {}
#[diagnostic::do_not_recommend]
impl IdKind for OutlierVisibility {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OutlierVisibility {}
#[diagnostic::do_not_recommend]
impl IntoValue<OutlierVisibility> for OutlierVisibility {
    #[inline]
    fn into_value(self) -> Value<OutlierVisibility> {
        const VALUES: &[&str] = &["HIDDEN", "VISIBLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OverflowColumnHeaderVisibility` of a `PivotTablePaginatedReportOptions` of `AWS::QuickSight::Template`.
pub enum OverflowColumnHeaderVisibility {
    /// `HIDDEN`.
    Hidden,
    /// `VISIBLE`.
    Visible,
}

#[diagnostic::do_not_recommend]
impl Kind for OverflowColumnHeaderVisibility {}
#[diagnostic::do_not_recommend]
impl TextKind for OverflowColumnHeaderVisibility {}
#[diagnostic::do_not_recommend]
impl IdKind for OverflowColumnHeaderVisibility {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OverflowColumnHeaderVisibility {}
#[diagnostic::do_not_recommend]
impl IntoValue<OverflowColumnHeaderVisibility> for OverflowColumnHeaderVisibility {
    #[inline]
    fn into_value(self) -> Value<OverflowColumnHeaderVisibility> {
        const VALUES: &[&str] = &["HIDDEN", "VISIBLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Overlap` of a `DataLabelOptions` of `AWS::QuickSight::Template`.
pub enum Overlap {
    /// `DISABLE_OVERLAP`.
    DisableOverlap,
    /// `ENABLE_OVERLAP`.
    EnableOverlap,
}

#[diagnostic::do_not_recommend]
impl Kind for Overlap {}
#[diagnostic::do_not_recommend]
impl TextKind for Overlap {}
#[diagnostic::do_not_recommend]
impl IdKind for Overlap {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Overlap {}
#[diagnostic::do_not_recommend]
impl IntoValue<Overlap> for Overlap {
    #[inline]
    fn into_value(self) -> Value<Overlap> {
        const VALUES: &[&str] = &["DISABLE_OVERLAP", "ENABLE_OVERLAP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PaperOrientation` of a `SectionBasedLayoutPaperCanvasSizeOptions` of `AWS::QuickSight::Template`.
pub enum PaperOrientation {
    /// `LANDSCAPE`.
    Landscape,
    /// `PORTRAIT`.
    Portrait,
}

#[diagnostic::do_not_recommend]
impl Kind for PaperOrientation {}
#[diagnostic::do_not_recommend]
impl TextKind for PaperOrientation {}
#[diagnostic::do_not_recommend]
impl IdKind for PaperOrientation {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PaperOrientation {}
#[diagnostic::do_not_recommend]
impl IntoValue<PaperOrientation> for PaperOrientation {
    #[inline]
    fn into_value(self) -> Value<PaperOrientation> {
        const VALUES: &[&str] = &["LANDSCAPE", "PORTRAIT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PaperSize` of a `SectionBasedLayoutPaperCanvasSizeOptions` of `AWS::QuickSight::Template`.
pub enum PaperSize {
    /// `A0`.
    A0,
    /// `A1`.
    A1,
    /// `A2`.
    A2,
    /// `A3`.
    A3,
    /// `A4`.
    A4,
    /// `A5`.
    A5,
    /// `JIS_B4`.
    JisB4,
    /// `JIS_B5`.
    JisB5,
    /// `US_LEGAL`.
    UsLegal,
    /// `US_LETTER`.
    UsLetter,
    /// `US_TABLOID_LEDGER`.
    UsTabloidLedger,
}

#[diagnostic::do_not_recommend]
impl Kind for PaperSize {}
#[diagnostic::do_not_recommend]
impl TextKind for PaperSize {}
#[diagnostic::do_not_recommend]
impl IdKind for PaperSize {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PaperSize {}
#[diagnostic::do_not_recommend]
impl IntoValue<PaperSize> for PaperSize {
    #[inline]
    fn into_value(self) -> Value<PaperSize> {
        const VALUES: &[&str] = &[
            "A0",
            "A1",
            "A2",
            "A3",
            "A4",
            "A5",
            "JIS_B4",
            "JIS_B5",
            "US_LEGAL",
            "US_LETTER",
            "US_TABLOID_LEDGER",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `ParameterDropDownControl` of `AWS::QuickSight::Template`.
pub enum ParameterDropDownControlType {
    /// `MULTI_SELECT`.
    MultiSelect,
    /// `SINGLE_SELECT`.
    SingleSelect,
}

#[diagnostic::do_not_recommend]
impl Kind for ParameterDropDownControlType {}
#[diagnostic::do_not_recommend]
impl TextKind for ParameterDropDownControlType {}
#[diagnostic::do_not_recommend]
impl IdKind for ParameterDropDownControlType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ParameterDropDownControlType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ParameterDropDownControlType> for ParameterDropDownControlType {
    #[inline]
    fn into_value(self) -> Value<ParameterDropDownControlType> {
        const VALUES: &[&str] = &["MULTI_SELECT", "SINGLE_SELECT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `ParameterListControl` of `AWS::QuickSight::Template`.
pub enum ParameterListControlType {
    /// `MULTI_SELECT`.
    MultiSelect,
    /// `SINGLE_SELECT`.
    SingleSelect,
}

#[diagnostic::do_not_recommend]
impl Kind for ParameterListControlType {}
#[diagnostic::do_not_recommend]
impl TextKind for ParameterListControlType {}
#[diagnostic::do_not_recommend]
impl IdKind for ParameterListControlType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ParameterListControlType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ParameterListControlType> for ParameterListControlType {
    #[inline]
    fn into_value(self) -> Value<ParameterListControlType> {
        const VALUES: &[&str] = &["MULTI_SELECT", "SINGLE_SELECT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ParameterValueType` of a `DecimalParameterDeclaration` of `AWS::QuickSight::Template`.
pub enum ParameterValueType {
    /// `MULTI_VALUED`.
    MultiValued,
    /// `SINGLE_VALUED`.
    SingleValued,
}

#[diagnostic::do_not_recommend]
impl Kind for ParameterValueType {}
#[diagnostic::do_not_recommend]
impl TextKind for ParameterValueType {}
#[diagnostic::do_not_recommend]
impl IdKind for ParameterValueType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ParameterValueType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ParameterValueType> for ParameterValueType {
    #[inline]
    fn into_value(self) -> Value<ParameterValueType> {
        const VALUES: &[&str] = &["MULTI_VALUED", "SINGLE_VALUED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Pattern` of a `ReferenceLineStyleConfiguration` of `AWS::QuickSight::Template`.
pub enum Pattern {
    /// `DASHED`.
    Dashed,
    /// `DOTTED`.
    Dotted,
    /// `SOLID`.
    Solid,
}

#[diagnostic::do_not_recommend]
impl Kind for Pattern {}
#[diagnostic::do_not_recommend]
impl TextKind for Pattern {}
#[diagnostic::do_not_recommend]
impl IdKind for Pattern {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Pattern {}
#[diagnostic::do_not_recommend]
impl IntoValue<Pattern> for Pattern {
    #[inline]
    fn into_value(self) -> Value<Pattern> {
        const VALUES: &[&str] = &["DASHED", "DOTTED", "SOLID"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PeriodTimeGranularity` of a `PeriodToDateComputation` of `AWS::QuickSight::Template`.
pub enum PeriodTimeGranularity {
    /// `DAY`.
    Day,
    /// `HOUR`.
    Hour,
    /// `MILLISECOND`.
    Millisecond,
    /// `MINUTE`.
    Minute,
    /// `MONTH`.
    Month,
    /// `QUARTER`.
    Quarter,
    /// `SECOND`.
    Second,
    /// `WEEK`.
    Week,
    /// `YEAR`.
    Year,
}

#[diagnostic::do_not_recommend]
impl Kind for PeriodTimeGranularity {}
#[diagnostic::do_not_recommend]
impl TextKind for PeriodTimeGranularity {}
#[diagnostic::do_not_recommend]
impl IdKind for PeriodTimeGranularity {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PeriodTimeGranularity {}
#[diagnostic::do_not_recommend]
impl IntoValue<PeriodTimeGranularity> for PeriodTimeGranularity {
    #[inline]
    fn into_value(self) -> Value<PeriodTimeGranularity> {
        const VALUES: &[&str] = &[
            "DAY",
            "HOUR",
            "MILLISECOND",
            "MINUTE",
            "MONTH",
            "QUARTER",
            "SECOND",
            "WEEK",
            "YEAR",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Role` of a `PivotTableConditionalFormattingScope` of `AWS::QuickSight::Template`.
pub enum PivotTableConditionalFormattingScopeRole {
    /// `FIELD`.
    Field,
    /// `FIELD_TOTAL`.
    FieldTotal,
    /// `GRAND_TOTAL`.
    GrandTotal,
}

#[diagnostic::do_not_recommend]
impl Kind for PivotTableConditionalFormattingScopeRole {}
#[diagnostic::do_not_recommend]
impl TextKind for PivotTableConditionalFormattingScopeRole {}
#[diagnostic::do_not_recommend]
impl IdKind for PivotTableConditionalFormattingScopeRole {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PivotTableConditionalFormattingScopeRole {}
#[diagnostic::do_not_recommend]
impl IntoValue<PivotTableConditionalFormattingScopeRole>
    for PivotTableConditionalFormattingScopeRole
{
    #[inline]
    fn into_value(self) -> Value<PivotTableConditionalFormattingScopeRole> {
        const VALUES: &[&str] = &["FIELD", "FIELD_TOTAL", "GRAND_TOTAL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PivotTableDataPathType` of a `DataPathType` of `AWS::QuickSight::Template`.
pub enum PivotTableDataPathType {
    /// `COUNT_METRIC_COLUMN`.
    CountMetricColumn,
    /// `EMPTY_COLUMN_HEADER`.
    EmptyColumnHeader,
    /// `HIERARCHY_ROWS_LAYOUT_COLUMN`.
    HierarchyRowsLayoutColumn,
    /// `MULTIPLE_ROW_METRICS_COLUMN`.
    MultipleRowMetricsColumn,
}

#[diagnostic::do_not_recommend]
impl Kind for PivotTableDataPathType {}
#[diagnostic::do_not_recommend]
impl TextKind for PivotTableDataPathType {}
#[diagnostic::do_not_recommend]
impl IdKind for PivotTableDataPathType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PivotTableDataPathType {}
#[diagnostic::do_not_recommend]
impl IntoValue<PivotTableDataPathType> for PivotTableDataPathType {
    #[inline]
    fn into_value(self) -> Value<PivotTableDataPathType> {
        const VALUES: &[&str] = &[
            "COUNT_METRIC_COLUMN",
            "EMPTY_COLUMN_HEADER",
            "HIERARCHY_ROWS_LAYOUT_COLUMN",
            "MULTIPLE_ROW_METRICS_COLUMN",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `State` of a `PivotTableFieldCollapseStateOption` of `AWS::QuickSight::Template`.
pub enum PivotTableFieldCollapseStateOptionState {
    /// `COLLAPSED`.
    Collapsed,
    /// `EXPANDED`.
    Expanded,
}

#[diagnostic::do_not_recommend]
impl Kind for PivotTableFieldCollapseStateOptionState {}
#[diagnostic::do_not_recommend]
impl TextKind for PivotTableFieldCollapseStateOptionState {}
#[diagnostic::do_not_recommend]
impl IdKind for PivotTableFieldCollapseStateOptionState {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PivotTableFieldCollapseStateOptionState {}
#[diagnostic::do_not_recommend]
impl IntoValue<PivotTableFieldCollapseStateOptionState>
    for PivotTableFieldCollapseStateOptionState
{
    #[inline]
    fn into_value(self) -> Value<PivotTableFieldCollapseStateOptionState> {
        const VALUES: &[&str] = &["COLLAPSED", "EXPANDED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Placement` of a `PivotTotalOptions` of `AWS::QuickSight::Template`.
pub enum PivotTotalOptionsPlacement {
    /// `AUTO`.
    Auto,
    /// `END`.
    End,
    /// `START`.
    Start,
}

#[diagnostic::do_not_recommend]
impl Kind for PivotTotalOptionsPlacement {}
#[diagnostic::do_not_recommend]
impl TextKind for PivotTotalOptionsPlacement {}
#[diagnostic::do_not_recommend]
impl IdKind for PivotTotalOptionsPlacement {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PivotTotalOptionsPlacement {}
#[diagnostic::do_not_recommend]
impl IntoValue<PivotTotalOptionsPlacement> for PivotTotalOptionsPlacement {
    #[inline]
    fn into_value(self) -> Value<PivotTotalOptionsPlacement> {
        const VALUES: &[&str] = &["AUTO", "END", "START"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PrimaryValueDisplayType` of a `GaugeChartOptions` of `AWS::QuickSight::Template`.
pub enum PrimaryValueDisplayType {
    /// `ACTUAL`.
    Actual,
    /// `COMPARISON`.
    Comparison,
    /// `HIDDEN`.
    Hidden,
}

#[diagnostic::do_not_recommend]
impl Kind for PrimaryValueDisplayType {}
#[diagnostic::do_not_recommend]
impl TextKind for PrimaryValueDisplayType {}
#[diagnostic::do_not_recommend]
impl IdKind for PrimaryValueDisplayType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PrimaryValueDisplayType {}
#[diagnostic::do_not_recommend]
impl IntoValue<PrimaryValueDisplayType> for PrimaryValueDisplayType {
    #[inline]
    fn into_value(self) -> Value<PrimaryValueDisplayType> {
        const VALUES: &[&str] = &["ACTUAL", "COMPARISON", "HIDDEN"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `QueryExecutionMode` of a `QueryExecutionOptions` of `AWS::QuickSight::Template`.
pub enum QueryExecutionMode {
    /// `AUTO`.
    Auto,
    /// `MANUAL`.
    Manual,
}

#[diagnostic::do_not_recommend]
impl Kind for QueryExecutionMode {}
#[diagnostic::do_not_recommend]
impl TextKind for QueryExecutionMode {}
#[diagnostic::do_not_recommend]
impl IdKind for QueryExecutionMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for QueryExecutionMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<QueryExecutionMode> for QueryExecutionMode {
    #[inline]
    fn into_value(self) -> Value<QueryExecutionMode> {
        const VALUES: &[&str] = &["AUTO", "MANUAL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Relative` of a `FontSize` of `AWS::QuickSight::Template`.
pub enum Relative {
    /// `EXTRA_LARGE`.
    ExtraLarge,
    /// `EXTRA_SMALL`.
    ExtraSmall,
    /// `LARGE`.
    Large,
    /// `MEDIUM`.
    Medium,
    /// `SMALL`.
    Small,
}

#[diagnostic::do_not_recommend]
impl Kind for Relative {}
#[diagnostic::do_not_recommend]
impl TextKind for Relative {}
#[diagnostic::do_not_recommend]
impl IdKind for Relative {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Relative {}
#[diagnostic::do_not_recommend]
impl IntoValue<Relative> for Relative {
    #[inline]
    fn into_value(self) -> Value<Relative> {
        const VALUES: &[&str] = &["EXTRA_LARGE", "EXTRA_SMALL", "LARGE", "MEDIUM", "SMALL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RelativeDateType` of a `RelativeDatesFilter` of `AWS::QuickSight::Template`.
pub enum RelativeDateType {
    /// `LAST`.
    Last,
    /// `NEXT`.
    Next,
    /// `NOW`.
    Now,
    /// `PREVIOUS`.
    Previous,
    /// `THIS`.
    This,
}

#[diagnostic::do_not_recommend]
impl Kind for RelativeDateType {}
#[diagnostic::do_not_recommend]
impl TextKind for RelativeDateType {}
#[diagnostic::do_not_recommend]
impl IdKind for RelativeDateType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RelativeDateType {}
#[diagnostic::do_not_recommend]
impl IntoValue<RelativeDateType> for RelativeDateType {
    #[inline]
    fn into_value(self) -> Value<RelativeDateType> {
        const VALUES: &[&str] = &["LAST", "NEXT", "NOW", "PREVIOUS", "THIS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RelativePosition` of a `ReferenceLineValueLabelConfiguration` of `AWS::QuickSight::Template`.
pub enum RelativePosition {
    /// `AFTER_CUSTOM_LABEL`.
    AfterCustomLabel,
    /// `BEFORE_CUSTOM_LABEL`.
    BeforeCustomLabel,
}

#[diagnostic::do_not_recommend]
impl Kind for RelativePosition {}
#[diagnostic::do_not_recommend]
impl TextKind for RelativePosition {}
#[diagnostic::do_not_recommend]
impl IdKind for RelativePosition {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RelativePosition {}
#[diagnostic::do_not_recommend]
impl IntoValue<RelativePosition> for RelativePosition {
    #[inline]
    fn into_value(self) -> Value<RelativePosition> {
        const VALUES: &[&str] = &["AFTER_CUSTOM_LABEL", "BEFORE_CUSTOM_LABEL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ResizeOption` of a `GridLayoutScreenCanvasSizeOptions` of `AWS::QuickSight::Template`.
pub enum ResizeOption {
    /// `FIXED`.
    Fixed,
    /// `RESPONSIVE`.
    Responsive,
}

#[diagnostic::do_not_recommend]
impl Kind for ResizeOption {}
#[diagnostic::do_not_recommend]
impl TextKind for ResizeOption {}
#[diagnostic::do_not_recommend]
impl IdKind for ResizeOption {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ResizeOption {}
#[diagnostic::do_not_recommend]
impl IntoValue<ResizeOption> for ResizeOption {
    #[inline]
    fn into_value(self) -> Value<ResizeOption> {
        const VALUES: &[&str] = &["FIXED", "RESPONSIVE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RowsLayout` of a `PivotTableOptions` of `AWS::QuickSight::Template`.
pub enum RowsLayout {
    /// `HIERARCHY`.
    Hierarchy,
    /// `TABULAR`.
    Tabular,
}

#[diagnostic::do_not_recommend]
impl Kind for RowsLayout {}
#[diagnostic::do_not_recommend]
impl TextKind for RowsLayout {}
#[diagnostic::do_not_recommend]
impl IdKind for RowsLayout {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RowsLayout {}
#[diagnostic::do_not_recommend]
impl IntoValue<RowsLayout> for RowsLayout {
    #[inline]
    fn into_value(self) -> Value<RowsLayout> {
        const VALUES: &[&str] = &["HIERARCHY", "TABULAR"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Scale` of a `SmallMultiplesAxisProperties` of `AWS::QuickSight::Template`.
pub enum Scale {
    /// `INDEPENDENT`.
    Independent,
    /// `SHARED`.
    Shared,
}

#[diagnostic::do_not_recommend]
impl Kind for Scale {}
#[diagnostic::do_not_recommend]
impl TextKind for Scale {}
#[diagnostic::do_not_recommend]
impl IdKind for Scale {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Scale {}
#[diagnostic::do_not_recommend]
impl IntoValue<Scale> for Scale {
    #[inline]
    fn into_value(self) -> Value<Scale> {
        const VALUES: &[&str] = &["INDEPENDENT", "SHARED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ScalingType` of a `SheetImageScalingConfiguration` of `AWS::QuickSight::Template`.
pub enum ScalingType {
    /// `SCALE_NONE`.
    ScaleNone,
    /// `SCALE_TO_CONTAINER`.
    ScaleToContainer,
    /// `SCALE_TO_HEIGHT`.
    ScaleToHeight,
    /// `SCALE_TO_WIDTH`.
    ScaleToWidth,
}

#[diagnostic::do_not_recommend]
impl Kind for ScalingType {}
#[diagnostic::do_not_recommend]
impl TextKind for ScalingType {}
#[diagnostic::do_not_recommend]
impl IdKind for ScalingType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ScalingType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ScalingType> for ScalingType {
    #[inline]
    fn into_value(self) -> Value<ScalingType> {
        const VALUES: &[&str] = &[
            "SCALE_NONE",
            "SCALE_TO_CONTAINER",
            "SCALE_TO_HEIGHT",
            "SCALE_TO_WIDTH",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ScrollStatus` of a `PivotTotalOptions` of `AWS::QuickSight::Template`.
pub enum ScrollStatus {
    /// `PINNED`.
    Pinned,
    /// `SCROLLED`.
    Scrolled,
}

#[diagnostic::do_not_recommend]
impl Kind for ScrollStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for ScrollStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for ScrollStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ScrollStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<ScrollStatus> for ScrollStatus {
    #[inline]
    fn into_value(self) -> Value<ScrollStatus> {
        const VALUES: &[&str] = &["PINNED", "SCROLLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Seasonality` of a `ForecastComputation` of `AWS::QuickSight::Template`.
pub enum Seasonality {
    /// `AUTOMATIC`.
    Automatic,
    /// `CUSTOM`.
    Custom,
}

#[diagnostic::do_not_recommend]
impl Kind for Seasonality {}
#[diagnostic::do_not_recommend]
impl TextKind for Seasonality {}
#[diagnostic::do_not_recommend]
impl IdKind for Seasonality {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Seasonality {}
#[diagnostic::do_not_recommend]
impl IntoValue<Seasonality> for Seasonality {
    #[inline]
    fn into_value(self) -> Value<Seasonality> {
        const VALUES: &[&str] = &["AUTOMATIC", "CUSTOM"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SelectAllOptions` of a `CustomFilterConfiguration` of `AWS::QuickSight::Template`.
pub enum SelectAllOptions {
    /// `FILTER_ALL_VALUES`.
    FilterAllValues,
}

#[diagnostic::do_not_recommend]
impl Kind for SelectAllOptions {}
#[diagnostic::do_not_recommend]
impl TextKind for SelectAllOptions {}
#[diagnostic::do_not_recommend]
impl IdKind for SelectAllOptions {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SelectAllOptions {}
#[diagnostic::do_not_recommend]
impl IntoValue<SelectAllOptions> for SelectAllOptions {
    #[inline]
    fn into_value(self) -> Value<SelectAllOptions> {
        const VALUES: &[&str] = &["FILTER_ALL_VALUES"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SelectAllValueOptions` of a `DestinationParameterValueConfiguration` of `AWS::QuickSight::Template`.
pub enum SelectAllValueOptions {
    /// `ALL_VALUES`.
    AllValues,
}

#[diagnostic::do_not_recommend]
impl Kind for SelectAllValueOptions {}
#[diagnostic::do_not_recommend]
impl TextKind for SelectAllValueOptions {}
#[diagnostic::do_not_recommend]
impl IdKind for SelectAllValueOptions {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SelectAllValueOptions {}
#[diagnostic::do_not_recommend]
impl IntoValue<SelectAllValueOptions> for SelectAllValueOptions {
    #[inline]
    fn into_value(self) -> Value<SelectAllValueOptions> {
        const VALUES: &[&str] = &["ALL_VALUES"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SelectedBinType` of a `HistogramBinOptions` of `AWS::QuickSight::Template`.
pub enum SelectedBinType {
    /// `BIN_COUNT`.
    BinCount,
    /// `BIN_WIDTH`.
    BinWidth,
}

#[diagnostic::do_not_recommend]
impl Kind for SelectedBinType {}
#[diagnostic::do_not_recommend]
impl TextKind for SelectedBinType {}
#[diagnostic::do_not_recommend]
impl IdKind for SelectedBinType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SelectedBinType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SelectedBinType> for SelectedBinType {
    #[inline]
    fn into_value(self) -> Value<SelectedBinType> {
        const VALUES: &[&str] = &["BIN_COUNT", "BIN_WIDTH"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SelectedFieldOptions` of a `FilterOperationSelectedFieldsConfiguration` of `AWS::QuickSight::Template`.
pub enum SelectedFieldOptions {
    /// `ALL_FIELDS`.
    AllFields,
}

#[diagnostic::do_not_recommend]
impl Kind for SelectedFieldOptions {}
#[diagnostic::do_not_recommend]
impl TextKind for SelectedFieldOptions {}
#[diagnostic::do_not_recommend]
impl IdKind for SelectedFieldOptions {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SelectedFieldOptions {}
#[diagnostic::do_not_recommend]
impl IntoValue<SelectedFieldOptions> for SelectedFieldOptions {
    #[inline]
    fn into_value(self) -> Value<SelectedFieldOptions> {
        const VALUES: &[&str] = &["ALL_FIELDS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SelectedPointStyle` of a `GeospatialPointStyleOptions` of `AWS::QuickSight::Template`.
pub enum SelectedPointStyle {
    /// `CLUSTER`.
    Cluster,
    /// `HEATMAP`.
    Heatmap,
    /// `POINT`.
    Point,
}

#[diagnostic::do_not_recommend]
impl Kind for SelectedPointStyle {}
#[diagnostic::do_not_recommend]
impl TextKind for SelectedPointStyle {}
#[diagnostic::do_not_recommend]
impl IdKind for SelectedPointStyle {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SelectedPointStyle {}
#[diagnostic::do_not_recommend]
impl IntoValue<SelectedPointStyle> for SelectedPointStyle {
    #[inline]
    fn into_value(self) -> Value<SelectedPointStyle> {
        const VALUES: &[&str] = &["CLUSTER", "HEATMAP", "POINT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SelectedTooltipType` of a `TooltipOptions` of `AWS::QuickSight::Template`.
pub enum SelectedTooltipType {
    /// `BASIC`.
    Basic,
    /// `DETAILED`.
    Detailed,
    /// `SHEET`.
    Sheet,
}

#[diagnostic::do_not_recommend]
impl Kind for SelectedTooltipType {}
#[diagnostic::do_not_recommend]
impl TextKind for SelectedTooltipType {}
#[diagnostic::do_not_recommend]
impl IdKind for SelectedTooltipType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SelectedTooltipType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SelectedTooltipType> for SelectedTooltipType {
    #[inline]
    fn into_value(self) -> Value<SelectedTooltipType> {
        const VALUES: &[&str] = &["BASIC", "DETAILED", "SHEET"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SeriesType` of a `ReferenceLineDataConfiguration` of `AWS::QuickSight::Template`.
pub enum SeriesType {
    /// `BAR`.
    Bar,
    /// `LINE`.
    Line,
}

#[diagnostic::do_not_recommend]
impl Kind for SeriesType {}
#[diagnostic::do_not_recommend]
impl TextKind for SeriesType {}
#[diagnostic::do_not_recommend]
impl IdKind for SeriesType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SeriesType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SeriesType> for SeriesType {
    #[inline]
    fn into_value(self) -> Value<SeriesType> {
        const VALUES: &[&str] = &["BAR", "LINE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Shape` of a `RadarChartConfiguration` of `AWS::QuickSight::Template`.
pub enum Shape {
    /// `CIRCLE`.
    Circle,
    /// `POLYGON`.
    Polygon,
}

#[diagnostic::do_not_recommend]
impl Kind for Shape {}
#[diagnostic::do_not_recommend]
impl TextKind for Shape {}
#[diagnostic::do_not_recommend]
impl IdKind for Shape {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Shape {}
#[diagnostic::do_not_recommend]
impl IntoValue<Shape> for Shape {
    #[inline]
    fn into_value(self) -> Value<Shape> {
        const VALUES: &[&str] = &["CIRCLE", "POLYGON"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SheetContentType` of a `DefaultNewSheetConfiguration` of `AWS::QuickSight::Template`.
pub enum SheetContentType {
    /// `INTERACTIVE`.
    Interactive,
    /// `PAGINATED`.
    Paginated,
}

#[diagnostic::do_not_recommend]
impl Kind for SheetContentType {}
#[diagnostic::do_not_recommend]
impl TextKind for SheetContentType {}
#[diagnostic::do_not_recommend]
impl IdKind for SheetContentType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SheetContentType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SheetContentType> for SheetContentType {
    #[inline]
    fn into_value(self) -> Value<SheetContentType> {
        const VALUES: &[&str] = &["INTERACTIVE", "PAGINATED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ContentType` of a `SheetDefinition` of `AWS::QuickSight::Template`.
pub enum SheetDefinitionContentType {
    /// `INTERACTIVE`.
    Interactive,
    /// `PAGINATED`.
    Paginated,
}

#[diagnostic::do_not_recommend]
impl Kind for SheetDefinitionContentType {}
#[diagnostic::do_not_recommend]
impl TextKind for SheetDefinitionContentType {}
#[diagnostic::do_not_recommend]
impl IdKind for SheetDefinitionContentType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SheetDefinitionContentType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SheetDefinitionContentType> for SheetDefinitionContentType {
    #[inline]
    fn into_value(self) -> Value<SheetDefinitionContentType> {
        const VALUES: &[&str] = &["INTERACTIVE", "PAGINATED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SimpleAttributeAggregation` of a `AttributeAggregationFunction` of `AWS::QuickSight::Template`.
pub enum SimpleAttributeAggregation {
    /// `UNIQUE_VALUE`.
    UniqueValue,
}

#[diagnostic::do_not_recommend]
impl Kind for SimpleAttributeAggregation {}
#[diagnostic::do_not_recommend]
impl TextKind for SimpleAttributeAggregation {}
#[diagnostic::do_not_recommend]
impl IdKind for SimpleAttributeAggregation {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SimpleAttributeAggregation {}
#[diagnostic::do_not_recommend]
impl IntoValue<SimpleAttributeAggregation> for SimpleAttributeAggregation {
    #[inline]
    fn into_value(self) -> Value<SimpleAttributeAggregation> {
        const VALUES: &[&str] = &["UNIQUE_VALUE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SimpleNumericalAggregation` of a `NumericalAggregationFunction` of `AWS::QuickSight::Template`.
pub enum SimpleNumericalAggregation {
    /// `AVERAGE`.
    Average,
    /// `COUNT`.
    Count,
    /// `DISTINCT_COUNT`.
    DistinctCount,
    /// `MAX`.
    Max,
    /// `MEDIAN`.
    Median,
    /// `MIN`.
    Min,
    /// `STDEV`.
    Stdev,
    /// `STDEVP`.
    Stdevp,
    /// `SUM`.
    Sum,
    /// `VAR`.
    Var,
    /// `VARP`.
    Varp,
}

#[diagnostic::do_not_recommend]
impl Kind for SimpleNumericalAggregation {}
#[diagnostic::do_not_recommend]
impl TextKind for SimpleNumericalAggregation {}
#[diagnostic::do_not_recommend]
impl IdKind for SimpleNumericalAggregation {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SimpleNumericalAggregation {}
#[diagnostic::do_not_recommend]
impl IntoValue<SimpleNumericalAggregation> for SimpleNumericalAggregation {
    #[inline]
    fn into_value(self) -> Value<SimpleNumericalAggregation> {
        const VALUES: &[&str] = &[
            "AVERAGE",
            "COUNT",
            "DISTINCT_COUNT",
            "MAX",
            "MEDIAN",
            "MIN",
            "STDEV",
            "STDEVP",
            "SUM",
            "VAR",
            "VARP",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SimpleTotalAggregationFunction` of a `TotalAggregationFunction` of `AWS::QuickSight::Template`.
pub enum SimpleTotalAggregationFunction {
    /// `AVERAGE`.
    Average,
    /// `DEFAULT`.
    Default,
    /// `MAX`.
    Max,
    /// `MIN`.
    Min,
    /// `NONE`.
    None,
    /// `SUM`.
    Sum,
}

#[diagnostic::do_not_recommend]
impl Kind for SimpleTotalAggregationFunction {}
#[diagnostic::do_not_recommend]
impl TextKind for SimpleTotalAggregationFunction {}
#[diagnostic::do_not_recommend]
impl IdKind for SimpleTotalAggregationFunction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SimpleTotalAggregationFunction {}
#[diagnostic::do_not_recommend]
impl IntoValue<SimpleTotalAggregationFunction> for SimpleTotalAggregationFunction {
    #[inline]
    fn into_value(self) -> Value<SimpleTotalAggregationFunction> {
        const VALUES: &[&str] = &["AVERAGE", "DEFAULT", "MAX", "MIN", "NONE", "SUM"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SingleMetricVisibility` of a `PivotTableOptions` of `AWS::QuickSight::Template`.
pub enum SingleMetricVisibility {
    /// `HIDDEN`.
    Hidden,
    /// `VISIBLE`.
    Visible,
}

#[diagnostic::do_not_recommend]
impl Kind for SingleMetricVisibility {}
#[diagnostic::do_not_recommend]
impl TextKind for SingleMetricVisibility {}
#[diagnostic::do_not_recommend]
impl IdKind for SingleMetricVisibility {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SingleMetricVisibility {}
#[diagnostic::do_not_recommend]
impl IntoValue<SingleMetricVisibility> for SingleMetricVisibility {
    #[inline]
    fn into_value(self) -> Value<SingleMetricVisibility> {
        const VALUES: &[&str] = &["HIDDEN", "VISIBLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Placement` of a `SmallMultiplesAxisProperties` of `AWS::QuickSight::Template`.
pub enum SmallMultiplesAxisPropertiesPlacement {
    /// `INSIDE`.
    Inside,
    /// `OUTSIDE`.
    Outside,
}

#[diagnostic::do_not_recommend]
impl Kind for SmallMultiplesAxisPropertiesPlacement {}
#[diagnostic::do_not_recommend]
impl TextKind for SmallMultiplesAxisPropertiesPlacement {}
#[diagnostic::do_not_recommend]
impl IdKind for SmallMultiplesAxisPropertiesPlacement {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SmallMultiplesAxisPropertiesPlacement {}
#[diagnostic::do_not_recommend]
impl IntoValue<SmallMultiplesAxisPropertiesPlacement> for SmallMultiplesAxisPropertiesPlacement {
    #[inline]
    fn into_value(self) -> Value<SmallMultiplesAxisPropertiesPlacement> {
        const VALUES: &[&str] = &["INSIDE", "OUTSIDE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SortDirection` of a `AggregationSortConfiguration` of `AWS::QuickSight::Template`.
pub enum SortDirection {
    /// `ASC`.
    Asc,
    /// `DESC`.
    Desc,
}

#[diagnostic::do_not_recommend]
impl Kind for SortDirection {}
#[diagnostic::do_not_recommend]
impl TextKind for SortDirection {}
#[diagnostic::do_not_recommend]
impl IdKind for SortDirection {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SortDirection {}
#[diagnostic::do_not_recommend]
impl IntoValue<SortDirection> for SortDirection {
    #[inline]
    fn into_value(self) -> Value<SortDirection> {
        const VALUES: &[&str] = &["ASC", "DESC"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SortIconVisibility` of a `ChartAxisLabelOptions` of `AWS::QuickSight::Template`.
pub enum SortIconVisibility {
    /// `HIDDEN`.
    Hidden,
    /// `VISIBLE`.
    Visible,
}

#[diagnostic::do_not_recommend]
impl Kind for SortIconVisibility {}
#[diagnostic::do_not_recommend]
impl TextKind for SortIconVisibility {}
#[diagnostic::do_not_recommend]
impl IdKind for SortIconVisibility {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SortIconVisibility {}
#[diagnostic::do_not_recommend]
impl IntoValue<SortIconVisibility> for SortIconVisibility {
    #[inline]
    fn into_value(self) -> Value<SortIconVisibility> {
        const VALUES: &[&str] = &["HIDDEN", "VISIBLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SortOrder` of a `TopBottomMoversComputation` of `AWS::QuickSight::Template`.
pub enum SortOrder {
    /// `ABSOLUTE_DIFFERENCE`.
    AbsoluteDifference,
    /// `PERCENT_DIFFERENCE`.
    PercentDifference,
}

#[diagnostic::do_not_recommend]
impl Kind for SortOrder {}
#[diagnostic::do_not_recommend]
impl TextKind for SortOrder {}
#[diagnostic::do_not_recommend]
impl IdKind for SortOrder {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SortOrder {}
#[diagnostic::do_not_recommend]
impl IntoValue<SortOrder> for SortOrder {
    #[inline]
    fn into_value(self) -> Value<SortOrder> {
        const VALUES: &[&str] = &["ABSOLUTE_DIFFERENCE", "PERCENT_DIFFERENCE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SpecialValue` of a `CustomColor` of `AWS::QuickSight::Template`.
pub enum SpecialValue {
    /// `EMPTY`.
    Empty,
    /// `NULL`.
    Null,
    /// `OTHER`.
    Other,
}

#[diagnostic::do_not_recommend]
impl Kind for SpecialValue {}
#[diagnostic::do_not_recommend]
impl TextKind for SpecialValue {}
#[diagnostic::do_not_recommend]
impl IdKind for SpecialValue {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SpecialValue {}
#[diagnostic::do_not_recommend]
impl IntoValue<SpecialValue> for SpecialValue {
    #[inline]
    fn into_value(self) -> Value<SpecialValue> {
        const VALUES: &[&str] = &["EMPTY", "NULL", "OTHER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Status` of a `ExcludePeriodConfiguration` of `AWS::QuickSight::Template`.
pub enum Status {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for Status {}
#[diagnostic::do_not_recommend]
impl TextKind for Status {}
#[diagnostic::do_not_recommend]
impl IdKind for Status {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Status {}
#[diagnostic::do_not_recommend]
impl IntoValue<Status> for Status {
    #[inline]
    fn into_value(self) -> Value<Status> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Style` of a `TableBorderOptions` of `AWS::QuickSight::Template`.
pub enum Style {
    /// `NONE`.
    None,
    /// `SOLID`.
    Solid,
}

#[diagnostic::do_not_recommend]
impl Kind for Style {}
#[diagnostic::do_not_recommend]
impl TextKind for Style {}
#[diagnostic::do_not_recommend]
impl IdKind for Style {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Style {}
#[diagnostic::do_not_recommend]
impl IntoValue<Style> for Style {
    #[inline]
    fn into_value(self) -> Value<Style> {
        const VALUES: &[&str] = &["NONE", "SOLID"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Symbol` of a `ThousandSeparatorOptions` of `AWS::QuickSight::Template`.
pub enum Symbol {
    /// `COMMA`.
    Comma,
    /// `DOT`.
    Dot,
    /// `SPACE`.
    Space,
}

#[diagnostic::do_not_recommend]
impl Kind for Symbol {}
#[diagnostic::do_not_recommend]
impl TextKind for Symbol {}
#[diagnostic::do_not_recommend]
impl IdKind for Symbol {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Symbol {}
#[diagnostic::do_not_recommend]
impl IntoValue<Symbol> for Symbol {
    #[inline]
    fn into_value(self) -> Value<Symbol> {
        const VALUES: &[&str] = &["COMMA", "DOT", "SPACE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TableCellImageScalingConfiguration` of a `TableCellImageSizingConfiguration` of `AWS::QuickSight::Template`.
pub enum TableCellImageScalingConfiguration {
    /// `DO_NOT_SCALE`.
    DoNotScale,
    /// `FIT_TO_CELL_HEIGHT`.
    FitToCellHeight,
    /// `FIT_TO_CELL_WIDTH`.
    FitToCellWidth,
}

#[diagnostic::do_not_recommend]
impl Kind for TableCellImageScalingConfiguration {}
#[diagnostic::do_not_recommend]
impl TextKind for TableCellImageScalingConfiguration {}
#[diagnostic::do_not_recommend]
impl IdKind for TableCellImageScalingConfiguration {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TableCellImageScalingConfiguration {}
#[diagnostic::do_not_recommend]
impl IntoValue<TableCellImageScalingConfiguration> for TableCellImageScalingConfiguration {
    #[inline]
    fn into_value(self) -> Value<TableCellImageScalingConfiguration> {
        const VALUES: &[&str] = &["DO_NOT_SCALE", "FIT_TO_CELL_HEIGHT", "FIT_TO_CELL_WIDTH"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Icon` of a `TableFieldCustomIconContent` of `AWS::QuickSight::Template`.
pub enum TableFieldCustomIconContentIcon {
    /// `LINK`.
    Link,
}

#[diagnostic::do_not_recommend]
impl Kind for TableFieldCustomIconContentIcon {}
#[diagnostic::do_not_recommend]
impl TextKind for TableFieldCustomIconContentIcon {}
#[diagnostic::do_not_recommend]
impl IdKind for TableFieldCustomIconContentIcon {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TableFieldCustomIconContentIcon {}
#[diagnostic::do_not_recommend]
impl IntoValue<TableFieldCustomIconContentIcon> for TableFieldCustomIconContentIcon {
    #[inline]
    fn into_value(self) -> Value<TableFieldCustomIconContentIcon> {
        const VALUES: &[&str] = &["LINK"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Target` of a `TableFieldLinkConfiguration` of `AWS::QuickSight::Template`.
pub enum Target {
    /// `NEW_TAB`.
    NewTab,
    /// `NEW_WINDOW`.
    NewWindow,
    /// `SAME_TAB`.
    SameTab,
}

#[diagnostic::do_not_recommend]
impl Kind for Target {}
#[diagnostic::do_not_recommend]
impl TextKind for Target {}
#[diagnostic::do_not_recommend]
impl IdKind for Target {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Target {}
#[diagnostic::do_not_recommend]
impl IntoValue<Target> for Target {
    #[inline]
    fn into_value(self) -> Value<Target> {
        const VALUES: &[&str] = &["NEW_TAB", "NEW_WINDOW", "SAME_TAB"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TargetVisualOptions` of a `SameSheetTargetVisualConfiguration` of `AWS::QuickSight::Template`.
pub enum TargetVisualOptions {
    /// `ALL_VISUALS`.
    AllVisuals,
}

#[diagnostic::do_not_recommend]
impl Kind for TargetVisualOptions {}
#[diagnostic::do_not_recommend]
impl TextKind for TargetVisualOptions {}
#[diagnostic::do_not_recommend]
impl IdKind for TargetVisualOptions {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TargetVisualOptions {}
#[diagnostic::do_not_recommend]
impl IntoValue<TargetVisualOptions> for TargetVisualOptions {
    #[inline]
    fn into_value(self) -> Value<TargetVisualOptions> {
        const VALUES: &[&str] = &["ALL_VISUALS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TextWrap` of a `TableCellStyle` of `AWS::QuickSight::Template`.
pub enum TextWrap {
    /// `NONE`.
    None,
    /// `WRAP`.
    Wrap,
}

#[diagnostic::do_not_recommend]
impl Kind for TextWrap {}
#[diagnostic::do_not_recommend]
impl TextKind for TextWrap {}
#[diagnostic::do_not_recommend]
impl IdKind for TextWrap {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TextWrap {}
#[diagnostic::do_not_recommend]
impl IntoValue<TextWrap> for TextWrap {
    #[inline]
    fn into_value(self) -> Value<TextWrap> {
        const VALUES: &[&str] = &["NONE", "WRAP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TimeGranularity` of a `DataPathColor` of `AWS::QuickSight::Template`.
pub enum TimeGranularity {
    /// `DAY`.
    Day,
    /// `HOUR`.
    Hour,
    /// `MILLISECOND`.
    Millisecond,
    /// `MINUTE`.
    Minute,
    /// `MONTH`.
    Month,
    /// `QUARTER`.
    Quarter,
    /// `SECOND`.
    Second,
    /// `WEEK`.
    Week,
    /// `YEAR`.
    Year,
}

#[diagnostic::do_not_recommend]
impl Kind for TimeGranularity {}
#[diagnostic::do_not_recommend]
impl TextKind for TimeGranularity {}
#[diagnostic::do_not_recommend]
impl IdKind for TimeGranularity {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TimeGranularity {}
#[diagnostic::do_not_recommend]
impl IntoValue<TimeGranularity> for TimeGranularity {
    #[inline]
    fn into_value(self) -> Value<TimeGranularity> {
        const VALUES: &[&str] = &[
            "DAY",
            "HOUR",
            "MILLISECOND",
            "MINUTE",
            "MONTH",
            "QUARTER",
            "SECOND",
            "WEEK",
            "YEAR",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ToggleButtonsVisibility` of a `PivotTableOptions` of `AWS::QuickSight::Template`.
pub enum ToggleButtonsVisibility {
    /// `HIDDEN`.
    Hidden,
    /// `VISIBLE`.
    Visible,
}

#[diagnostic::do_not_recommend]
impl Kind for ToggleButtonsVisibility {}
#[diagnostic::do_not_recommend]
impl TextKind for ToggleButtonsVisibility {}
#[diagnostic::do_not_recommend]
impl IdKind for ToggleButtonsVisibility {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ToggleButtonsVisibility {}
#[diagnostic::do_not_recommend]
impl IntoValue<ToggleButtonsVisibility> for ToggleButtonsVisibility {
    #[inline]
    fn into_value(self) -> Value<ToggleButtonsVisibility> {
        const VALUES: &[&str] = &["HIDDEN", "VISIBLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TooltipTarget` of a `ColumnTooltipItem` of `AWS::QuickSight::Template`.
pub enum TooltipTarget {
    /// `BAR`.
    Bar,
    /// `BOTH`.
    Both,
    /// `LINE`.
    Line,
}

#[diagnostic::do_not_recommend]
impl Kind for TooltipTarget {}
#[diagnostic::do_not_recommend]
impl TextKind for TooltipTarget {}
#[diagnostic::do_not_recommend]
impl IdKind for TooltipTarget {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TooltipTarget {}
#[diagnostic::do_not_recommend]
impl IntoValue<TooltipTarget> for TooltipTarget {
    #[inline]
    fn into_value(self) -> Value<TooltipTarget> {
        const VALUES: &[&str] = &["BAR", "BOTH", "LINE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TooltipTitleType` of a `FieldBasedTooltip` of `AWS::QuickSight::Template`.
pub enum TooltipTitleType {
    /// `NONE`.
    None,
    /// `PRIMARY_VALUE`.
    PrimaryValue,
}

#[diagnostic::do_not_recommend]
impl Kind for TooltipTitleType {}
#[diagnostic::do_not_recommend]
impl TextKind for TooltipTitleType {}
#[diagnostic::do_not_recommend]
impl IdKind for TooltipTitleType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TooltipTitleType {}
#[diagnostic::do_not_recommend]
impl IntoValue<TooltipTitleType> for TooltipTitleType {
    #[inline]
    fn into_value(self) -> Value<TooltipTitleType> {
        const VALUES: &[&str] = &["NONE", "PRIMARY_VALUE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TooltipVisibility` of a `KPISparklineOptions` of `AWS::QuickSight::Template`.
pub enum TooltipVisibility {
    /// `HIDDEN`.
    Hidden,
    /// `VISIBLE`.
    Visible,
}

#[diagnostic::do_not_recommend]
impl Kind for TooltipVisibility {}
#[diagnostic::do_not_recommend]
impl TextKind for TooltipVisibility {}
#[diagnostic::do_not_recommend]
impl IdKind for TooltipVisibility {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TooltipVisibility {}
#[diagnostic::do_not_recommend]
impl IntoValue<TooltipVisibility> for TooltipVisibility {
    #[inline]
    fn into_value(self) -> Value<TooltipVisibility> {
        const VALUES: &[&str] = &["HIDDEN", "VISIBLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `TopBottomMoversComputation` of `AWS::QuickSight::Template`.
pub enum TopBottomMoversComputationType {
    /// `BOTTOM`.
    Bottom,
    /// `TOP`.
    Top,
}

#[diagnostic::do_not_recommend]
impl Kind for TopBottomMoversComputationType {}
#[diagnostic::do_not_recommend]
impl TextKind for TopBottomMoversComputationType {}
#[diagnostic::do_not_recommend]
impl IdKind for TopBottomMoversComputationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TopBottomMoversComputationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<TopBottomMoversComputationType> for TopBottomMoversComputationType {
    #[inline]
    fn into_value(self) -> Value<TopBottomMoversComputationType> {
        const VALUES: &[&str] = &["BOTTOM", "TOP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `TopBottomRankedComputation` of `AWS::QuickSight::Template`.
pub enum TopBottomRankedComputationType {
    /// `BOTTOM`.
    Bottom,
    /// `TOP`.
    Top,
}

#[diagnostic::do_not_recommend]
impl Kind for TopBottomRankedComputationType {}
#[diagnostic::do_not_recommend]
impl TextKind for TopBottomRankedComputationType {}
#[diagnostic::do_not_recommend]
impl IdKind for TopBottomRankedComputationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TopBottomRankedComputationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<TopBottomRankedComputationType> for TopBottomRankedComputationType {
    #[inline]
    fn into_value(self) -> Value<TopBottomRankedComputationType> {
        const VALUES: &[&str] = &["BOTTOM", "TOP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Placement` of a `TotalOptions` of `AWS::QuickSight::Template`.
pub enum TotalOptionsPlacement {
    /// `AUTO`.
    Auto,
    /// `END`.
    End,
    /// `START`.
    Start,
}

#[diagnostic::do_not_recommend]
impl Kind for TotalOptionsPlacement {}
#[diagnostic::do_not_recommend]
impl TextKind for TotalOptionsPlacement {}
#[diagnostic::do_not_recommend]
impl IdKind for TotalOptionsPlacement {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TotalOptionsPlacement {}
#[diagnostic::do_not_recommend]
impl IntoValue<TotalOptionsPlacement> for TotalOptionsPlacement {
    #[inline]
    fn into_value(self) -> Value<TotalOptionsPlacement> {
        const VALUES: &[&str] = &["AUTO", "END", "START"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TotalsVisibility` of a `DataLabelOptions` of `AWS::QuickSight::Template`.
pub enum TotalsVisibility {
    /// `HIDDEN`.
    Hidden,
    /// `VISIBLE`.
    Visible,
}

#[diagnostic::do_not_recommend]
impl Kind for TotalsVisibility {}
#[diagnostic::do_not_recommend]
impl TextKind for TotalsVisibility {}
#[diagnostic::do_not_recommend]
impl IdKind for TotalsVisibility {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TotalsVisibility {}
#[diagnostic::do_not_recommend]
impl IntoValue<TotalsVisibility> for TotalsVisibility {
    #[inline]
    fn into_value(self) -> Value<TotalsVisibility> {
        const VALUES: &[&str] = &["HIDDEN", "VISIBLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TreatmentOption` of a `MissingDataConfiguration` of `AWS::QuickSight::Template`.
pub enum TreatmentOption {
    /// `INTERPOLATE`.
    Interpolate,
    /// `SHOW_AS_BLANK`.
    ShowAsBlank,
    /// `SHOW_AS_ZERO`.
    ShowAsZero,
}

#[diagnostic::do_not_recommend]
impl Kind for TreatmentOption {}
#[diagnostic::do_not_recommend]
impl TextKind for TreatmentOption {}
#[diagnostic::do_not_recommend]
impl IdKind for TreatmentOption {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TreatmentOption {}
#[diagnostic::do_not_recommend]
impl IntoValue<TreatmentOption> for TreatmentOption {
    #[inline]
    fn into_value(self) -> Value<TreatmentOption> {
        const VALUES: &[&str] = &["INTERPOLATE", "SHOW_AS_BLANK", "SHOW_AS_ZERO"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `URLTarget` of a `CustomActionURLOperation` of `AWS::QuickSight::Template`.
pub enum UrlTarget {
    /// `NEW_TAB`.
    NewTab,
    /// `NEW_WINDOW`.
    NewWindow,
    /// `SAME_TAB`.
    SameTab,
}

#[diagnostic::do_not_recommend]
impl Kind for UrlTarget {}
#[diagnostic::do_not_recommend]
impl TextKind for UrlTarget {}
#[diagnostic::do_not_recommend]
impl IdKind for UrlTarget {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UrlTarget {}
#[diagnostic::do_not_recommend]
impl IntoValue<UrlTarget> for UrlTarget {
    #[inline]
    fn into_value(self) -> Value<UrlTarget> {
        const VALUES: &[&str] = &["NEW_TAB", "NEW_WINDOW", "SAME_TAB"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UsePrimaryBackgroundColor` of a `RowAlternateColorOptions` of `AWS::QuickSight::Template`.
pub enum UsePrimaryBackgroundColor {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for UsePrimaryBackgroundColor {}
#[diagnostic::do_not_recommend]
impl TextKind for UsePrimaryBackgroundColor {}
#[diagnostic::do_not_recommend]
impl IdKind for UsePrimaryBackgroundColor {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UsePrimaryBackgroundColor {}
#[diagnostic::do_not_recommend]
impl IntoValue<UsePrimaryBackgroundColor> for UsePrimaryBackgroundColor {
    #[inline]
    fn into_value(self) -> Value<UsePrimaryBackgroundColor> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ValueWhenUnsetOption` of a `DateTimeValueWhenUnsetConfiguration` of `AWS::QuickSight::Template`.
pub enum ValueWhenUnsetOption {
    /// `NULL`.
    Null,
    /// `RECOMMENDED_VALUE`.
    RecommendedValue,
}

#[diagnostic::do_not_recommend]
impl Kind for ValueWhenUnsetOption {}
#[diagnostic::do_not_recommend]
impl TextKind for ValueWhenUnsetOption {}
#[diagnostic::do_not_recommend]
impl IdKind for ValueWhenUnsetOption {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ValueWhenUnsetOption {}
#[diagnostic::do_not_recommend]
impl IntoValue<ValueWhenUnsetOption> for ValueWhenUnsetOption {
    #[inline]
    fn into_value(self) -> Value<ValueWhenUnsetOption> {
        const VALUES: &[&str] = &["NULL", "RECOMMENDED_VALUE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `VerticalOverflowVisibility` of a `PivotTablePaginatedReportOptions` of `AWS::QuickSight::Template`.
pub enum VerticalOverflowVisibility {
    /// `HIDDEN`.
    Hidden,
    /// `VISIBLE`.
    Visible,
}

#[diagnostic::do_not_recommend]
impl Kind for VerticalOverflowVisibility {}
#[diagnostic::do_not_recommend]
impl TextKind for VerticalOverflowVisibility {}
#[diagnostic::do_not_recommend]
impl IdKind for VerticalOverflowVisibility {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for VerticalOverflowVisibility {}
#[diagnostic::do_not_recommend]
impl IntoValue<VerticalOverflowVisibility> for VerticalOverflowVisibility {
    #[inline]
    fn into_value(self) -> Value<VerticalOverflowVisibility> {
        const VALUES: &[&str] = &["HIDDEN", "VISIBLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `VerticalPosition` of a `ReferenceLineLabelConfiguration` of `AWS::QuickSight::Template`.
pub enum VerticalPosition {
    /// `ABOVE`.
    Above,
    /// `BELOW`.
    Below,
}

#[diagnostic::do_not_recommend]
impl Kind for VerticalPosition {}
#[diagnostic::do_not_recommend]
impl TextKind for VerticalPosition {}
#[diagnostic::do_not_recommend]
impl IdKind for VerticalPosition {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for VerticalPosition {}
#[diagnostic::do_not_recommend]
impl IntoValue<VerticalPosition> for VerticalPosition {
    #[inline]
    fn into_value(self) -> Value<VerticalPosition> {
        const VALUES: &[&str] = &["ABOVE", "BELOW"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `VerticalTextAlignment` of a `TableCellStyle` of `AWS::QuickSight::Template`.
pub enum VerticalTextAlignment {
    /// `AUTO`.
    Auto,
    /// `BOTTOM`.
    Bottom,
    /// `MIDDLE`.
    Middle,
    /// `TOP`.
    Top,
}

#[diagnostic::do_not_recommend]
impl Kind for VerticalTextAlignment {}
#[diagnostic::do_not_recommend]
impl TextKind for VerticalTextAlignment {}
#[diagnostic::do_not_recommend]
impl IdKind for VerticalTextAlignment {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for VerticalTextAlignment {}
#[diagnostic::do_not_recommend]
impl IntoValue<VerticalTextAlignment> for VerticalTextAlignment {
    #[inline]
    fn into_value(self) -> Value<VerticalTextAlignment> {
        const VALUES: &[&str] = &["AUTO", "BOTTOM", "MIDDLE", "TOP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Visibility` of a `ChartAxisLabelOptions` of `AWS::QuickSight::Template`.
pub enum Visibility {
    /// `HIDDEN`.
    Hidden,
    /// `VISIBLE`.
    Visible,
}

#[diagnostic::do_not_recommend]
impl Kind for Visibility {}
#[diagnostic::do_not_recommend]
impl TextKind for Visibility {}
#[diagnostic::do_not_recommend]
impl IdKind for Visibility {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Visibility {}
#[diagnostic::do_not_recommend]
impl IntoValue<Visibility> for Visibility {
    #[inline]
    fn into_value(self) -> Value<Visibility> {
        const VALUES: &[&str] = &["HIDDEN", "VISIBLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Trigger` of a `VisualCustomAction` of `AWS::QuickSight::Template`.
pub enum VisualCustomActionTrigger {
    /// `DATA_POINT_CLICK`.
    DataPointClick,
    /// `DATA_POINT_MENU`.
    DataPointMenu,
}

#[diagnostic::do_not_recommend]
impl Kind for VisualCustomActionTrigger {}
#[diagnostic::do_not_recommend]
impl TextKind for VisualCustomActionTrigger {}
#[diagnostic::do_not_recommend]
impl IdKind for VisualCustomActionTrigger {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for VisualCustomActionTrigger {}
#[diagnostic::do_not_recommend]
impl IntoValue<VisualCustomActionTrigger> for VisualCustomActionTrigger {
    #[inline]
    fn into_value(self) -> Value<VisualCustomActionTrigger> {
        const VALUES: &[&str] = &["DATA_POINT_CLICK", "DATA_POINT_MENU"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `VisualType` of a `SparklinesOptions` of `AWS::QuickSight::Template`.
pub enum VisualType {
    /// `AREA_LINE`.
    AreaLine,
    /// `LINE`.
    Line,
}

#[diagnostic::do_not_recommend]
impl Kind for VisualType {}
#[diagnostic::do_not_recommend]
impl TextKind for VisualType {}
#[diagnostic::do_not_recommend]
impl IdKind for VisualType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for VisualType {}
#[diagnostic::do_not_recommend]
impl IntoValue<VisualType> for VisualType {
    #[inline]
    fn into_value(self) -> Value<VisualType> {
        const VALUES: &[&str] = &["AREA_LINE", "LINE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `WeekStart` of a `AssetOptions` of `AWS::QuickSight::Template`.
pub enum WeekStart {
    /// `FRIDAY`.
    Friday,
    /// `MONDAY`.
    Monday,
    /// `SATURDAY`.
    Saturday,
    /// `SUNDAY`.
    Sunday,
    /// `THURSDAY`.
    Thursday,
    /// `TUESDAY`.
    Tuesday,
    /// `WEDNESDAY`.
    Wednesday,
}

#[diagnostic::do_not_recommend]
impl Kind for WeekStart {}
#[diagnostic::do_not_recommend]
impl TextKind for WeekStart {}
#[diagnostic::do_not_recommend]
impl IdKind for WeekStart {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for WeekStart {}
#[diagnostic::do_not_recommend]
impl IntoValue<WeekStart> for WeekStart {
    #[inline]
    fn into_value(self) -> Value<WeekStart> {
        const VALUES: &[&str] = &[
            "FRIDAY",
            "MONDAY",
            "SATURDAY",
            "SUNDAY",
            "THURSDAY",
            "TUESDAY",
            "WEDNESDAY",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `WordCasing` of a `WordCloudOptions` of `AWS::QuickSight::Template`.
pub enum WordCasing {
    /// `EXISTING_CASE`.
    ExistingCase,
    /// `LOWER_CASE`.
    LowerCase,
}

#[diagnostic::do_not_recommend]
impl Kind for WordCasing {}
#[diagnostic::do_not_recommend]
impl TextKind for WordCasing {}
#[diagnostic::do_not_recommend]
impl IdKind for WordCasing {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for WordCasing {}
#[diagnostic::do_not_recommend]
impl IntoValue<WordCasing> for WordCasing {
    #[inline]
    fn into_value(self) -> Value<WordCasing> {
        const VALUES: &[&str] = &["EXISTING_CASE", "LOWER_CASE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `WordOrientation` of a `WordCloudOptions` of `AWS::QuickSight::Template`.
pub enum WordOrientation {
    /// `HORIZONTAL`.
    Horizontal,
    /// `HORIZONTAL_AND_VERTICAL`.
    HorizontalAndVertical,
}

#[diagnostic::do_not_recommend]
impl Kind for WordOrientation {}
#[diagnostic::do_not_recommend]
impl TextKind for WordOrientation {}
#[diagnostic::do_not_recommend]
impl IdKind for WordOrientation {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for WordOrientation {}
#[diagnostic::do_not_recommend]
impl IntoValue<WordOrientation> for WordOrientation {
    #[inline]
    fn into_value(self) -> Value<WordOrientation> {
        const VALUES: &[&str] = &["HORIZONTAL", "HORIZONTAL_AND_VERTICAL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `WordPadding` of a `WordCloudOptions` of `AWS::QuickSight::Template`.
pub enum WordPadding {
    /// `LARGE`.
    Large,
    /// `MEDIUM`.
    Medium,
    /// `NONE`.
    None,
    /// `SMALL`.
    Small,
}

#[diagnostic::do_not_recommend]
impl Kind for WordPadding {}
#[diagnostic::do_not_recommend]
impl TextKind for WordPadding {}
#[diagnostic::do_not_recommend]
impl IdKind for WordPadding {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for WordPadding {}
#[diagnostic::do_not_recommend]
impl IntoValue<WordPadding> for WordPadding {
    #[inline]
    fn into_value(self) -> Value<WordPadding> {
        const VALUES: &[&str] = &["LARGE", "MEDIUM", "NONE", "SMALL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `WordScaling` of a `WordCloudOptions` of `AWS::QuickSight::Template`.
pub enum WordScaling {
    /// `EMPHASIZE`.
    Emphasize,
    /// `NORMAL`.
    Normal,
}

#[diagnostic::do_not_recommend]
impl Kind for WordScaling {}
#[diagnostic::do_not_recommend]
impl TextKind for WordScaling {}
#[diagnostic::do_not_recommend]
impl IdKind for WordScaling {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for WordScaling {}
#[diagnostic::do_not_recommend]
impl IntoValue<WordScaling> for WordScaling {
    #[inline]
    fn into_value(self) -> Value<WordScaling> {
        const VALUES: &[&str] = &["EMPHASIZE", "NORMAL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `YAxis` of a `YAxisOptions` of `AWS::QuickSight::Template`.
pub enum YAxis {
    /// `PRIMARY_Y_AXIS`.
    PrimaryYAxis,
}

#[diagnostic::do_not_recommend]
impl Kind for YAxis {}
#[diagnostic::do_not_recommend]
impl TextKind for YAxis {}
#[diagnostic::do_not_recommend]
impl IdKind for YAxis {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for YAxis {}
#[diagnostic::do_not_recommend]
impl IntoValue<YAxis> for YAxis {
    #[inline]
    fn into_value(self) -> Value<YAxis> {
        const VALUES: &[&str] = &["PRIMARY_Y_AXIS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `YAxisBehavior` of a `SparklinesOptions` of `AWS::QuickSight::Template`.
pub enum YAxisBehavior {
    /// `INDEPENDENT`.
    Independent,
    /// `SHARED`.
    Shared,
}

#[diagnostic::do_not_recommend]
impl Kind for YAxisBehavior {}
#[diagnostic::do_not_recommend]
impl TextKind for YAxisBehavior {}
#[diagnostic::do_not_recommend]
impl IdKind for YAxisBehavior {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for YAxisBehavior {}
#[diagnostic::do_not_recommend]
impl IntoValue<YAxisBehavior> for YAxisBehavior {
    #[inline]
    fn into_value(self) -> Value<YAxisBehavior> {
        const VALUES: &[&str] = &["INDEPENDENT", "SHARED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
