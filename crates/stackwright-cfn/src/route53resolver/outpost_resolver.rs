// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Route53Resolver::OutpostResolver` and its property types.

use crate::l1::*;

/// Creates a Amazon Route 53 Resolver on an Outpost.
///
/// `AWS::Route53Resolver::OutpostResolver`; `Ref` returns its `Id`, a [`route53resolver::OutpostResolverId`](kinds::route53resolver::OutpostResolverId).
/// Changing one of these replaces it: `OutpostArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-outpostresolver.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnOutpostResolver(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Route53Resolver::OutpostResolver",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("outpost_resolver.rules"),
};

impl CfnOutpostResolver {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Route53Resolver::OutpostResolver";

    /// `CfnOutpostResolver` with its required properties, in alphabetical order:
    ///
    /// - `name`: Name of the Resolver.
    /// - `outpost_arn`: The ARN (Amazon Resource Name) for the Outpost.
    /// - `preferred_instance_type`: The Amazon EC2 instance type.
    pub fn new(
        name: impl IntoValue<String>,
        outpost_arn: impl IntoValue<String>,
        preferred_instance_type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("OutpostArn", outpost_arn.into_value().into_node());
        object_.put(
            "PreferredInstanceType",
            preferred_instance_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// Amazon EC2 instance count for the Resolver on the Outpost.
    ///
    /// `InstanceCount`; updated in place.
    pub fn instance_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("InstanceCount", value.into_value().into_node());
        self
    }

    /// A key value pair that helps you identify a Route 53 Resolver.
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

impl Construct for CfnOutpostResolver {
    type Handle = CfnOutpostResolverRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnOutpostResolverRef {
        CfnOutpostResolverRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnOutpostResolver`] of a stack.
pub struct CfnOutpostResolverRef(NodeRef);

impl Clone for CfnOutpostResolverRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnOutpostResolverRef {}
impl AsNode for CfnOutpostResolverRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnOutpostResolverRef {
    /// What `Ref` returns: its `Id`, a [`route53resolver::OutpostResolverId`](kinds::route53resolver::OutpostResolverId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::route53resolver::OutpostResolverId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN (Amazon Resource Name) for the Resolver on an Outpost.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::route53resolver::OutpostResolverArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date and time that the Outpost Resolver was created, in Unix time format and Coordinated Universal Time (UTC).
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// A unique string that identifies the request that created the Resolver endpoint. The `CreatorRequestId` allows failed requests to be retried without the risk of running the operation twice.
    ///
    /// `Fn::GetAtt` of `CreatorRequestId`.
    #[inline]
    pub fn attr_creator_request_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatorRequestId")))
    }

    /// The ID of the Resolver on Outpost.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::route53resolver::OutpostResolverId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The date and time that the Outpost Resolver was modified, in Unix time format and Coordinated Universal Time (UTC).
    ///
    /// `Fn::GetAtt` of `ModificationTime`.
    #[inline]
    pub fn attr_modification_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ModificationTime")))
    }

    /// Status of the Resolver.
    ///
    /// Valid Values: CREATING | OPERATIONAL | UPDATING | DELETING | ACTION_NEEDED | FAILED_CREATION | FAILED_DELETION.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// A detailed description of the Resolver.
    ///
    /// `Fn::GetAtt` of `StatusMessage`.
    #[inline]
    pub fn attr_status_message(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StatusMessage")))
    }
}

impl IntoValue<kinds::route53resolver::OutpostResolverId> for &CfnOutpostResolverRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53resolver::OutpostResolverId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::route53resolver::OutpostResolverArn> for &CfnOutpostResolverRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53resolver::OutpostResolverArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
