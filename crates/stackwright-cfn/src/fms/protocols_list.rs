// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::FMS::ProtocolsList` and its property types.

use crate::l1::*;

/// Creates an AWS Firewall Manager protocols list.
///
/// `AWS::FMS::ProtocolsList`; `Ref` returns its `Arn`, a [`fms::ProtocolsListArn`](kinds::fms::ProtocolsListArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-protocolslist.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnProtocolsList(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::FMS::ProtocolsList",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("protocols_list.rules"),
};

impl CfnProtocolsList {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::FMS::ProtocolsList";

    /// `CfnProtocolsList` with its required properties, in alphabetical order:
    ///
    /// - `list_name`: The name of the Firewall Manager protocols list.
    /// - `protocols_list`: An array of protocols in the Firewall Manager protocols list.
    pub fn new(
        list_name: impl IntoValue<String>,
        protocols_list: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ListName", list_name.into_value().into_node());
        object_.put("ProtocolsList", protocols_list.into_value().into_node());
        Self(object_)
    }

    /// An array of key-value pairs to apply to the protocols list.
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

impl Construct for CfnProtocolsList {
    type Handle = CfnProtocolsListRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnProtocolsListRef {
        CfnProtocolsListRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnProtocolsList`] of a stack.
pub struct CfnProtocolsListRef(NodeRef);

impl Clone for CfnProtocolsListRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnProtocolsListRef {}
impl AsNode for CfnProtocolsListRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnProtocolsListRef {
    /// What `Ref` returns: its `Arn`, a [`fms::ProtocolsListArn`](kinds::fms::ProtocolsListArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::fms::ProtocolsListArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the protocols list.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::fms::ProtocolsListArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The time that the Firewall Manager protocols list was created.
    ///
    /// `Fn::GetAtt` of `CreateTime`.
    #[inline]
    pub fn attr_create_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreateTime")))
    }

    /// The time that the Firewall Manager protocols list was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdateTime`.
    #[inline]
    pub fn attr_last_update_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdateTime")))
    }

    /// The ID of the Firewall Manager protocols list.
    ///
    /// `Fn::GetAtt` of `ListId`.
    #[inline]
    pub fn attr_list_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ListId")))
    }
}

impl IntoValue<kinds::fms::ProtocolsListArn> for &CfnProtocolsListRef {
    #[inline]
    fn into_value(self) -> Value<kinds::fms::ProtocolsListArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
