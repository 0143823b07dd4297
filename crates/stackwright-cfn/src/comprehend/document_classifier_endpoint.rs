// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Comprehend::DocumentClassifierEndpoint` and its property types.

use crate::l1::*;

/// An Amazon Comprehend endpoint that hosts a custom document classification model for real-time inference.
///
/// `AWS::Comprehend::DocumentClassifierEndpoint`; `Ref` returns its `Arn`, a [`comprehend::DocumentClassifierEndpointArn`](kinds::comprehend::DocumentClassifierEndpointArn).
/// Changing one of these replaces it: `EndpointName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-documentclassifierendpoint.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDocumentClassifierEndpoint(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Comprehend::DocumentClassifierEndpoint",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("document_classifier_endpoint.rules"),
};

impl CfnDocumentClassifierEndpoint {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Comprehend::DocumentClassifierEndpoint";

    /// `CfnDocumentClassifierEndpoint` with its required properties, in alphabetical order:
    ///
    /// - `desired_inference_units`: The desired number of inference units to be used by the model.
    /// - `endpoint_name`: The name of the endpoint.
    /// - `model_arn`: The Amazon Resource Name (ARN) of the document classifier model to which the endpoint is attached.
    pub fn new(
        desired_inference_units: impl IntoValue<i64>,
        endpoint_name: impl IntoValue<String>,
        model_arn: impl IntoValue<kinds::comprehend::DocumentClassifierArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DesiredInferenceUnits",
            desired_inference_units.into_value().into_node(),
        );
        object_.put("EndpointName", endpoint_name.into_value().into_node());
        object_.put("ModelArn", model_arn.into_value().into_node());
        Self(object_)
    }

    /// Tags associated with the endpoint being created.
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

impl Construct for CfnDocumentClassifierEndpoint {
    type Handle = CfnDocumentClassifierEndpointRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDocumentClassifierEndpointRef {
        CfnDocumentClassifierEndpointRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDocumentClassifierEndpoint`] of a stack.
pub struct CfnDocumentClassifierEndpointRef(NodeRef);

impl Clone for CfnDocumentClassifierEndpointRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDocumentClassifierEndpointRef {}
impl AsNode for CfnDocumentClassifierEndpointRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDocumentClassifierEndpointRef {
    /// What `Ref` returns: its `Arn`, a [`comprehend::DocumentClassifierEndpointArn`](kinds::comprehend::DocumentClassifierEndpointArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::comprehend::DocumentClassifierEndpointArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the document classifier endpoint.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::comprehend::DocumentClassifierEndpointArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The creation date and time of the endpoint.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The number of inference units currently used by the model using this endpoint.
    ///
    /// `Fn::GetAtt` of `CurrentInferenceUnits`.
    #[inline]
    pub fn attr_current_inference_units(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CurrentInferenceUnits")))
    }

    /// The date and time that the endpoint was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }
}

impl IntoValue<kinds::comprehend::DocumentClassifierEndpointArn>
    for &CfnDocumentClassifierEndpointRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::comprehend::DocumentClassifierEndpointArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
