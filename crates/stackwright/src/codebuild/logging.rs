//! Where the output of builds goes.

use stackwright_core::{IntoValue, Node, Object, Scope, Value};

use super::project_ref::ProjectRef;
use crate::logs::LogGroupRef;

/// Whether and where the output of builds goes to CloudWatch Logs. Default: to the group
/// `/aws/codebuild/` with the project's name, which CodeBuild makes.
#[derive(Clone, Debug)]
pub struct CloudWatchLogging {
    group: Option<LogGroupRef>,
    prefix: Option<Value<String>>,
}

impl CloudWatchLogging {
    /// To this group, to which the project is granted to write.
    pub fn to(group: &LogGroupRef) -> Self {
        Self {
            group: Some(group.clone()),
            prefix: None,
        }
    }

    /// Not to CloudWatch Logs.
    pub const fn disabled() -> Self {
        Self {
            group: None,
            prefix: None,
        }
    }

    /// What the names of streams begin with. Default: the build's id.
    #[must_use]
    pub fn prefix(mut self, prefix: impl IntoValue<String>) -> Self {
        self.prefix = Some(prefix.into_value());
        self
    }

    pub(super) fn grant(&self, scope: &Scope, project: &ProjectRef) {
        if let Some(group) = &self.group {
            group.grant_write(scope, project);
        }
    }

    pub(super) fn render(&self) -> Node {
        let mut logging = Object::typed();
        let status = match &self.group {
            Some(_) => "ENABLED",
            None => "DISABLED",
        };
        logging.put("Status", status.into());
        if let Some(group) = &self.group {
            logging.put("GroupName", group.log_group_name().into_node());
        }
        if let Some(prefix) = &self.prefix {
            logging.put("StreamName", prefix.into());
        }
        logging.into()
    }
}
