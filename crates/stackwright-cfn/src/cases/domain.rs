// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Cases::Domain` and its property types.

use crate::l1::*;

/// Creates a domain, which is a container for all case data, such as cases, fields, templates and layouts. Each Amazon Connect instance can be associated with only one Cases domain.
///
/// > This will not associate your connect instance to Cases domain. Instead, use the Amazon Connect [CreateIntegrationAssociation](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateIntegrationAssociation.html) API. You need specific IAM permissions to successfully associate the Cases domain. For more information, see [Onboard to Cases](https://docs.aws.amazon.com/connect/latest/adminguide/required-permissions-iam-cases.html#onboard-cases-iam).
///
/// `AWS::Cases::Domain`; `Ref` returns its `DomainArn`, a [`cases::DomainArn`](kinds::cases::DomainArn).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-domain.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDomain(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Cases::Domain",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("domain.rules"),
};

impl CfnDomain {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Cases::Domain";

    /// `CfnDomain` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the domain.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// An array of key-value pairs to apply to this resource.
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

impl Construct for CfnDomain {
    type Handle = CfnDomainRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDomainRef {
        CfnDomainRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDomain`] of a stack.
pub struct CfnDomainRef(NodeRef);

impl Clone for CfnDomainRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDomainRef {}
impl AsNode for CfnDomainRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDomainRef {
    /// What `Ref` returns: its `DomainArn`, a [`cases::DomainArn`](kinds::cases::DomainArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cases::DomainArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp when the Cases domain was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }

    /// The Amazon Resource Name (ARN) for the Cases domain.
    ///
    /// `Fn::GetAtt` of `DomainArn`.
    #[inline]
    pub fn attr_domain_arn(&self) -> Value<kinds::cases::DomainArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainArn")))
    }

    /// The unique identifier of the Cases domain.
    ///
    /// `Fn::GetAtt` of `DomainId`.
    #[inline]
    pub fn attr_domain_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainId")))
    }

    /// The status of the Cases domain.
    ///
    /// `Fn::GetAtt` of `DomainStatus`.
    #[inline]
    pub fn attr_domain_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainStatus")))
    }
}

impl IntoValue<kinds::cases::DomainArn> for &CfnDomainRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cases::DomainArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
