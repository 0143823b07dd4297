// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SSMQuickSetup::LifecycleAutomation` and its property types.

use crate::l1::*;

/// Creates a lifecycle automation resource that executes SSM Automation documents during CloudFormation stack operations. This resource replaces inline AWS Lambda custom resources and provides a managed way to handle lifecycle events in Quick Setup configurations.
///
/// `AWS::SSMQuickSetup::LifecycleAutomation`; `Ref` returns its `AssociationId`, a [`ssmquicksetup::LifecycleAutomationAssociationId`](kinds::ssmquicksetup::LifecycleAutomationAssociationId).
/// Changing one of these replaces it: `ResourceKey`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmquicksetup-lifecycleautomation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLifecycleAutomation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SSMQuickSetup::LifecycleAutomation",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("lifecycle_automation.rules"),
};

impl CfnLifecycleAutomation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SSMQuickSetup::LifecycleAutomation";

    /// `CfnLifecycleAutomation` with its required properties, in alphabetical order:
    ///
    /// - `automation_document`: The name of the SSM Automation document to execute in response to CloudFormation lifecycle events (CREATE, UPDATE, DELETE).
    /// - `automation_parameters`: A map of key-value parameters passed to the Automation document during execution.
    /// - `resource_key`: A unique identifier used for generating the SSM Association name.
    pub fn new(
        automation_document: impl IntoValue<String>,
        automation_parameters: impl IntoValue<Map<List<String>>>,
        resource_key: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AutomationDocument",
            automation_document.into_value().into_node(),
        );
        object_.put(
            "AutomationParameters",
            automation_parameters.into_value().into_node(),
        );
        object_.put("ResourceKey", resource_key.into_value().into_node());
        Self(object_)
    }

    /// Tags applied to the underlying SSM Association created by this resource. Tags help identify and organize automation executions.
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

impl Construct for CfnLifecycleAutomation {
    type Handle = CfnLifecycleAutomationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLifecycleAutomationRef {
        CfnLifecycleAutomationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLifecycleAutomation`] of a stack.
pub struct CfnLifecycleAutomationRef(NodeRef);

impl Clone for CfnLifecycleAutomationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLifecycleAutomationRef {}
impl AsNode for CfnLifecycleAutomationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLifecycleAutomationRef {
    /// What `Ref` returns: its `AssociationId`, a [`ssmquicksetup::LifecycleAutomationAssociationId`](kinds::ssmquicksetup::LifecycleAutomationAssociationId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ssmquicksetup::LifecycleAutomationAssociationId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the ID of the SSM Association created to manage the automation document execution lifecycle.
    ///
    /// `Fn::GetAtt` of `AssociationId`.
    #[inline]
    pub fn attr_association_id(
        &self,
    ) -> Value<kinds::ssmquicksetup::LifecycleAutomationAssociationId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssociationId")))
    }
}

impl IntoValue<kinds::ssmquicksetup::LifecycleAutomationAssociationId>
    for &CfnLifecycleAutomationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::ssmquicksetup::LifecycleAutomationAssociationId> {
        Value::from_node(Node::Ref(self.0))
    }
}
