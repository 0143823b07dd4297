//! Dashboards and their widgets.

mod alarm_widgets;
mod dashboard;
mod graph_widget;
mod layout;
mod log_query_widget;
mod table_widget;
mod value_widgets;
mod variable;
mod widget;

pub use alarm_widgets::{AlarmStatusSortBy, AlarmStatusWidget, AlarmWidget};
pub use dashboard::{Dashboard, DashboardRef, PeriodOverride};
pub use graph_widget::{GraphWidget, GraphWidgetView};
pub use layout::{Column, Row, Spacer};
pub use log_query_widget::{LogQueryLanguage, LogQueryVisualization, LogQueryWidget};
pub use table_widget::{
    TableLayout, TableSummary, TableSummaryColumn, TableThreshold, TableWidget,
};
pub use value_widgets::{GaugeWidget, SingleValueWidget};
pub use variable::{DashboardVariable, VariableInput, VariableValue, VariableValues};
pub use widget::{CustomWidget, TextWidget, TextWidgetBackground, Widget};
