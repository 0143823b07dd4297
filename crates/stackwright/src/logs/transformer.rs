//! Transformers of log events.

use stackwright_core::{AsNode, Construct, Diagnostic, Node, NodeRef, Scope};

use super::codes;
use super::log_group_ref::LogGroupRef;
use super::processor::Processor;
use stackwright_cfn::logs::CfnTransformer;
use stackwright_cfn::logs::transformer::ProcessorProperty;

/// What is made of the events of a log group when they come in (`AWS::Logs::Transformer`), so that
/// all have one form.
///
/// A log group has one transformer at most. As in the CDK, its logical id is made from the scope that
/// it is added to.
///
/// ```
/// use stackwright::logs::{JsonParser, LogGroup, Processor, Transformer};
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("shop");
/// let group = stack.add("Log", LogGroup::new());
/// let transformer = Transformer::new(&group)
///     .processor(JsonParser::new())
///     .processor(Processor::lower_case(["level"]));
/// stack.of(&group).add("Transformer", transformer);
/// ```
///
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html>
#[derive(Clone, Debug)]
pub struct Transformer {
    group: LogGroupRef,
    processors: Vec<Processor>,
}

impl Transformer {
    /// A transformer of this group's events, without processors yet.
    pub fn new(group: &LogGroupRef) -> Self {
        Self {
            group: group.clone(),
            processors: Vec::new(),
        }
    }

    /// Adds what is done next; a parser comes first.
    #[must_use]
    pub fn processor(mut self, processor: impl Into<Processor>) -> Self {
        self.processors.push(processor.into());
        self
    }

    fn check(&self, scope: &Scope) {
        // How many there are is held against the specification.
        if self.processors.first().is_none_or(Processor::is_parser) {
            return;
        }
        let finding = Diagnostic::error(
            &codes::TRANSFORMER_WITHOUT_PARSER,
            "the transformer does not begin with a parser",
        );
        scope.diagnose(
            finding
                .given("another processor first")
                .allowed("a parser, and others after it")
                .help("begin with a parser, such as `JsonParser`"),
        );
    }
}

impl Construct for Transformer {
    type Handle = NodeRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> NodeRef {
        self.check(scope);
        let none: Vec<ProcessorProperty> = Vec::new();
        let mut resource = CfnTransformer::new(self.group.log_group_name(), none);
        let processors = self.processors.into_iter().map(Processor::render);
        let properties = resource.as_object_mut();
        properties.put("TransformerConfig", Node::List(processors.collect()));
        let (place, id) = (scope.parent(), "ResourceTransformer");
        match place.child(id) {
            None => place.add(id, resource),
            Some(_) => scope.add("Resource", resource),
        };
        scope.node()
    }
}
