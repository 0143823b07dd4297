// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SCN::Namespace` and its property types.

use crate::l1::*;

/// Definition of AWS::SCN::Namespace Resource Type
///
/// `AWS::SCN::Namespace`; `Ref` returns its `Arn`, a [`scn::NamespaceArn`](kinds::scn::NamespaceArn).
/// Changing one of these replaces it: `InstanceId`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scn-namespace.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnNamespace(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SCN::Namespace",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("namespace.rules"),
};

impl CfnNamespace {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SCN::Namespace";

    /// `CfnNamespace` with its required properties, in alphabetical order:
    ///
    /// - `instance_id`: The Amazon Web Services Supply Chain instance identifier.
    /// - `name`: The name of the namespace.
    pub fn new(
        instance_id: impl IntoValue<kinds::ec2::InstanceId>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceId", instance_id.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The description of the namespace.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The tags for the namespace.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
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

impl Construct for CfnNamespace {
    type Handle = CfnNamespaceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnNamespaceRef {
        CfnNamespaceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnNamespace`] of a stack.
pub struct CfnNamespaceRef(NodeRef);

impl Clone for CfnNamespaceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnNamespaceRef {}
impl AsNode for CfnNamespaceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnNamespaceRef {
    /// What `Ref` returns: its `Arn`, a [`scn::NamespaceArn`](kinds::scn::NamespaceArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::scn::NamespaceArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the namespace.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::scn::NamespaceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The creation time of the namespace.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }

    /// The last modified time of the namespace.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }
}

impl IntoValue<kinds::scn::NamespaceArn> for &CfnNamespaceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::scn::NamespaceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
