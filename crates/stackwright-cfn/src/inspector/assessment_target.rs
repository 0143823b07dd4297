// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Inspector::AssessmentTarget` and its property types.

use crate::l1::*;

/// The `AWS::Inspector::AssessmentTarget` resource is used to create Amazon Inspector assessment targets, which specify the Amazon EC2 instances that will be analyzed during an assessment run.
///
/// `AWS::Inspector::AssessmentTarget`; `Ref` returns its `Arn`, a [`inspector::AssessmentTargetArn`](kinds::inspector::AssessmentTargetArn).
/// Changing one of these replaces it: `AssessmentTargetName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspector-assessmenttarget.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAssessmentTarget(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Inspector::AssessmentTarget",
    tags: None,
    rules: include_str!("assessment_target.rules"),
};

impl CfnAssessmentTarget {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Inspector::AssessmentTarget";

    /// `CfnAssessmentTarget` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the Amazon Inspector assessment target. The name must be unique within the AWS account.
    ///
    /// `AssessmentTargetName`; an update replaces the resource.
    pub fn assessment_target_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AssessmentTargetName", value.into_value().into_node());
        self
    }

    /// The ARN that specifies the resource group that is used to create the assessment target. If `resourceGroupArn` is not specified, all EC2 instances in the current AWS account and Region are included in the assessment target.
    ///
    /// `ResourceGroupArn`; updated in place.
    pub fn resource_group_arn(
        mut self,
        value: impl IntoValue<kinds::inspector::ResourceGroupArn>,
    ) -> Self {
        self.0
            .put("ResourceGroupArn", value.into_value().into_node());
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

impl Construct for CfnAssessmentTarget {
    type Handle = CfnAssessmentTargetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAssessmentTargetRef {
        CfnAssessmentTargetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAssessmentTarget`] of a stack.
pub struct CfnAssessmentTargetRef(NodeRef);

impl Clone for CfnAssessmentTargetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAssessmentTargetRef {}
impl AsNode for CfnAssessmentTargetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAssessmentTargetRef {
    /// What `Ref` returns: its `Arn`, a [`inspector::AssessmentTargetArn`](kinds::inspector::AssessmentTargetArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::inspector::AssessmentTargetArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) that specifies the assessment target that is created.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::inspector::AssessmentTargetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::inspector::AssessmentTargetArn> for &CfnAssessmentTargetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::inspector::AssessmentTargetArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
