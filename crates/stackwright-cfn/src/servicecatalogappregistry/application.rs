// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ServiceCatalogAppRegistry::Application` and its property types.

use crate::l1::*;

/// Represents a AWS Service Catalog AppRegistry application that is the top-level node in a hierarchy of related cloud resource abstractions.
///
/// `AWS::ServiceCatalogAppRegistry::Application`; `Ref` returns its `Id`, a [`servicecatalogappregistry::ApplicationId`](kinds::servicecatalogappregistry::ApplicationId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalogappregistry-application.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApplication(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ServiceCatalogAppRegistry::Application",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("application.rules"),
};

impl CfnApplication {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ServiceCatalogAppRegistry::Application";

    /// `CfnApplication` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the application.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The description of the application.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Key-value pairs you can use to associate with the application.
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

impl Construct for CfnApplication {
    type Handle = CfnApplicationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnApplicationRef {
        CfnApplicationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnApplication`] of a stack.
pub struct CfnApplicationRef(NodeRef);

impl Clone for CfnApplicationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnApplicationRef {}
impl AsNode for CfnApplicationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnApplicationRef {
    /// What `Ref` returns: its `Id`, a [`servicecatalogappregistry::ApplicationId`](kinds::servicecatalogappregistry::ApplicationId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::servicecatalogappregistry::ApplicationId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The name of the application. The name must be unique in the region in which you are creating the application.
    ///
    /// `Fn::GetAtt` of `ApplicationName`.
    #[inline]
    pub fn attr_application_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApplicationName")))
    }

    /// The key of the AWS application tag, which is `awsApplication`. Applications created before 11/13/2023 or applications without the `AppTag` linked resource group return no value.
    ///
    /// `Fn::GetAtt` of `ApplicationTagKey`.
    #[inline]
    pub fn attr_application_tag_key(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApplicationTagKey")))
    }

    /// The value of the AWS application tag, which is the identifier of an associated resource. Applications created before 11/13/2023 or applications without the `AppTag` linked resource group return no value.
    ///
    /// `Fn::GetAtt` of `ApplicationTagValue`.
    #[inline]
    pub fn attr_application_tag_value(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApplicationTagValue")))
    }

    /// The Amazon resource name (ARN) that specifies the application across services.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::servicecatalogappregistry::ApplicationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The identifier of the application.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::servicecatalogappregistry::ApplicationId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::servicecatalogappregistry::ApplicationId> for &CfnApplicationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::servicecatalogappregistry::ApplicationId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::servicecatalogappregistry::ApplicationArn> for &CfnApplicationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::servicecatalogappregistry::ApplicationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
