// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Omics::RunGroup` and its property types.

use crate::l1::*;

/// Creates a run group to limit the compute resources for the runs that are added to the group. Returns an ARN, ID, and tags for the run group.
///
/// `AWS::Omics::RunGroup`; `Ref` returns its `Id`, a [`omics::RunGroupId`](kinds::omics::RunGroupId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-rungroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRunGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Omics::RunGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("run_group.rules"),
};

impl CfnRunGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Omics::RunGroup";

    /// `CfnRunGroup` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The group's maximum CPU count setting.
    ///
    /// `MaxCpus`; updated in place.
    pub fn max_cpus(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("MaxCpus", value.into_value().into_node());
        self
    }

    /// The group's maximum duration setting in minutes.
    ///
    /// `MaxDuration`; updated in place.
    pub fn max_duration(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("MaxDuration", value.into_value().into_node());
        self
    }

    /// The maximum GPUs that can be used by a run group.
    ///
    /// `MaxGpus`; updated in place.
    pub fn max_gpus(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("MaxGpus", value.into_value().into_node());
        self
    }

    /// The group's maximum concurrent run setting.
    ///
    /// `MaxRuns`; updated in place.
    pub fn max_runs(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("MaxRuns", value.into_value().into_node());
        self
    }

    /// The group's name.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// Tags for the group.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Construct for CfnRunGroup {
    type Handle = CfnRunGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRunGroupRef {
        CfnRunGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRunGroup`] of a stack.
pub struct CfnRunGroupRef(NodeRef);

impl Clone for CfnRunGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRunGroupRef {}
impl AsNode for CfnRunGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRunGroupRef {
    /// What `Ref` returns: its `Id`, a [`omics::RunGroupId`](kinds::omics::RunGroupId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::omics::RunGroupId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The run group's ARN.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::omics::RunGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// When the run group was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The run group's ID.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::omics::RunGroupId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::omics::RunGroupId> for &CfnRunGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::omics::RunGroupId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::omics::RunGroupArn> for &CfnRunGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::omics::RunGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
