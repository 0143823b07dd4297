// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ResilienceHubV2::ServiceFunction` and its property types.

use crate::l1::*;

/// Creates a service function within a Resilience Hub service.
///
/// `AWS::ResilienceHubV2::ServiceFunction`; `Ref` returns the physical id, which is made of `ServiceArn`, `ServiceFunctionId`.
/// Changing one of these replaces it: `ServiceArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-servicefunction.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnServiceFunction(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ResilienceHubV2::ServiceFunction",
    tags: None,
    rules: include_str!("service_function.rules"),
};

impl CfnServiceFunction {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ResilienceHubV2::ServiceFunction";

    /// `CfnServiceFunction` with its required properties, in alphabetical order:
    ///
    /// - `criticality`: The criticality of the service function.
    /// - `name`: The name of the service function.
    /// - `service_arn`: The ARN of the parent service.
    pub fn new(
        criticality: impl IntoValue<Criticality>,
        name: impl IntoValue<String>,
        service_arn: impl IntoValue<kinds::resiliencehubv2::ServiceArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Criticality", criticality.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("ServiceArn", service_arn.into_value().into_node());
        Self(object_)
    }

    /// The description of the service function.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Construct for CfnServiceFunction {
    type Handle = CfnServiceFunctionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnServiceFunctionRef {
        CfnServiceFunctionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnServiceFunction`] of a stack.
pub struct CfnServiceFunctionRef(NodeRef);

impl Clone for CfnServiceFunctionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnServiceFunctionRef {}
impl AsNode for CfnServiceFunctionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnServiceFunctionRef {
    /// What `Ref` returns: the physical id, which is made of `ServiceArn`, `ServiceFunctionId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp when the service function was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The number of resources associated with this function.
    ///
    /// `Fn::GetAtt` of `ResourceCount`.
    #[inline]
    pub fn attr_resource_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceCount")))
    }

    /// The server-generated service function ID.
    ///
    /// `Fn::GetAtt` of `ServiceFunctionId`.
    #[inline]
    pub fn attr_service_function_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ServiceFunctionId")))
    }

    /// The source of the service function.
    ///
    /// `Fn::GetAtt` of `Source`.
    #[inline]
    pub fn attr_source(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Source")))
    }

    /// The timestamp when the service function was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

/// The values of `Criticality` of `AWS::ResilienceHubV2::ServiceFunction`.
pub enum Criticality {
    /// `PRIMARY`.
    Primary,
    /// `SUPPLEMENTAL`.
    Supplemental,
}

#[diagnostic::do_not_recommend]
impl Kind for Criticality {}
#[diagnostic::do_not_recommend]
impl TextKind for Criticality {}
#[diagnostic::do_not_recommend]
impl IdKind for Criticality {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Criticality {}
#[diagnostic::do_not_recommend]
impl IntoValue<Criticality> for Criticality {
    #[inline]
    fn into_value(self) -> Value<Criticality> {
        const VALUES: &[&str] = &["PRIMARY", "SUPPLEMENTAL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
