//! Log streams.

use stackwright_core::{AsNode, Construct, IntoValue, NodeRef, RemovalPolicy, Scope, Text, Value};

use super::log_group_ref::LogGroupRef;
use stackwright_cfn::kinds::logs::LogStreamName;
use stackwright_cfn::logs::CfnLogStream;

/// A stream of a log group (`AWS::Logs::LogStream`). It is retained when it leaves the stack, unless
/// told otherwise.
#[derive(Clone, Debug)]
pub struct LogStream {
    group: LogGroupRef,
    name: Option<Value<String>>,
    removal_policy: RemovalPolicy,
}

impl LogStream {
    /// A stream of this group.
    pub fn new(group: &LogGroupRef) -> Self {
        Self {
            group: group.clone(),
            name: None,
            removal_policy: RemovalPolicy::Retain,
        }
    }

    /// The stream's name. Default: CloudFormation makes one up.
    #[must_use]
    pub fn log_stream_name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// What happens to the stream when it leaves the stack. Default: it is retained.
    #[must_use]
    pub const fn removal_policy(mut self, policy: RemovalPolicy) -> Self {
        self.removal_policy = policy;
        self
    }

    /// An existing stream, by its name.
    #[track_caller]
    pub fn from_log_stream_name(
        scope: &Scope,
        id: impl Into<Text>,
        name: impl IntoValue<LogStreamName>,
    ) -> LogStreamRef {
        LogStreamRef {
            node: scope.group(id).node(),
            name: name.into_value(),
        }
    }
}

impl Construct for LogStream {
    type Handle = LogStreamRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> LogStreamRef {
        let mut stream = CfnLogStream::new(&self.group);
        if let Some(name) = self.name {
            stream = stream.log_stream_name(name);
        }
        let resource = scope.add("Resource", stream);
        scope.edit(&resource).removal_policy(self.removal_policy);
        LogStreamRef {
            node: scope.node(),
            name: resource.reference(),
        }
    }
}

/// A [`LogStream`] in a stack, or one that exists already.
#[derive(Clone, Debug)]
pub struct LogStreamRef {
    node: NodeRef,
    name: Value<LogStreamName>,
}

impl AsNode for LogStreamRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl LogStreamRef {
    /// The stream's name.
    pub fn log_stream_name(&self) -> Value<LogStreamName> {
        self.name.clone()
    }
}
