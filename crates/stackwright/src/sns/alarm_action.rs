//! Topics as what alarms do.

use stackwright_core::{Scope, Value};

use super::topic_ref::TopicRef;
use crate::cloudwatch::{AlarmAction, AlarmRef};

impl AlarmAction for TopicRef {
    fn bind(&self, _scope: &Scope, _alarm: &AlarmRef) -> Value<String> {
        Value::from_node(self.topic_arn().into_node())
    }
}
