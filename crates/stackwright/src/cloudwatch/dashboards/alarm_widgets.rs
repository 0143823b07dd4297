//! Alarms in dashboards.

use stackwright_core::{Node, Object, Text};

use super::widget::{Frame, frame_setters, size_setters};
use crate::cloudwatch::alarm_ref::AlarmRef;
use crate::cloudwatch::alarm_rule::AlarmState;
use crate::cloudwatch::graph_axis::YAxis;

/// An alarm with its metric.
#[derive(Clone, Debug)]
pub struct AlarmWidget {
    pub(super) frame: Frame,
    alarm: AlarmRef,
    axis: Option<YAxis>,
}

impl AlarmWidget {
    /// An alarm, 6 units wide and high.
    pub fn new(alarm: &AlarmRef) -> Self {
        Self {
            frame: Frame::new(6, 6),
            alarm: alarm.clone(),
            axis: None,
        }
    }

    frame_setters!();

    /// The axis. Default: as CloudWatch chooses it.
    #[must_use]
    pub fn left_y_axis(mut self, axis: YAxis) -> Self {
        self.axis = Some(axis);
        self
    }

    pub(super) fn properties(&self) -> Object {
        let alarms = Object::new().with("alarms", vec![self.alarm.alarm_arn()]);
        let mut axes = Object::new();
        axes.put_some("left", self.axis.as_ref().map(|axis| axis.object().clone()));
        let mut properties = Object::new().with("view", "timeSeries");
        properties.put_some("title", self.frame.title());
        properties.put("region", self.frame.region());
        properties.put("annotations", alarms.into());
        properties.put("yAxis", axes.into());
        properties.put_some("accountId", self.frame.account());
        properties
    }
}

/// By what an [`AlarmStatusWidget`] sorts alarms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AlarmStatusSortBy {
    /// By state, then by name.
    Default,
    /// By when the state last changed.
    StateUpdatedTimestamp,
    /// By when the alarm was last changed.
    Timestamp,
}

/// The states of alarms.
#[derive(Clone, Debug)]
pub struct AlarmStatusWidget {
    alarms: Vec<AlarmRef>,
    pub(super) size: (u32, u32),
    title: Option<Text>,
    sort_by: Option<AlarmStatusSortBy>,
    states: Option<Vec<AlarmState>>,
}

impl AlarmStatusWidget {
    /// These alarms, 6 units wide and 3 high.
    pub fn new<'a>(alarms: impl IntoIterator<Item = &'a AlarmRef>) -> Self {
        Self {
            alarms: alarms.into_iter().cloned().collect(),
            size: (6, 3),
            title: None,
            sort_by: None,
            states: None,
        }
    }

    size_setters!(size);

    /// The title. Default: `Alarm Status`.
    #[must_use]
    pub fn title(mut self, title: impl Into<Text>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// By what alarms are sorted. Default: not said.
    #[must_use]
    pub const fn sort_by(mut self, sort_by: AlarmStatusSortBy) -> Self {
        self.sort_by = Some(sort_by);
        self
    }

    /// Only alarms in these states. Default: in any.
    #[must_use]
    pub fn states(mut self, states: impl IntoIterator<Item = AlarmState>) -> Self {
        self.states = Some(states.into_iter().collect());
        self
    }

    pub(super) fn properties(&self) -> Object {
        let title = self.title.clone().filter(|title| !title.is_empty());
        let arns: Vec<Node> = self
            .alarms
            .iter()
            .map(|alarm| alarm.alarm_arn().into())
            .collect();
        let states = self.states.as_ref();
        let states = states.map(|states| {
            states
                .iter()
                .map(|state| state.as_str())
                .collect::<Vec<_>>()
        });
        let sort_by = self.sort_by.map(|sort_by| match sort_by {
            AlarmStatusSortBy::Default => "default",
            AlarmStatusSortBy::StateUpdatedTimestamp => "stateUpdatedTimestamp",
            AlarmStatusSortBy::Timestamp => "timestamp",
        });
        let mut properties = Object::new()
            .with("title", title.unwrap_or("Alarm Status".into()))
            .with("alarms", Node::List(arns));
        properties.put_some("states", states);
        properties.put_some("sortBy", sort_by);
        properties
    }
}
