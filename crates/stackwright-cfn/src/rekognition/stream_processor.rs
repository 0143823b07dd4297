// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Rekognition::StreamProcessor` and its property types.

use crate::l1::*;

/// The `AWS::Rekognition::StreamProcessor` type creates a stream processor used to detect and recognize faces or to detect connected home labels in a streaming video. Amazon Rekognition Video is a consumer of live video from Amazon Kinesis Video Streams. There are two different settings for stream processors in Amazon Rekognition, one for detecting faces and one for connected home features.
///
/// If you are creating a stream processor for detecting faces, you provide a Kinesis video stream (input) and a Kinesis data stream (output). You also specify the face recognition criteria in FaceSearchSettings. For example, the collection containing faces that you want to recognize.
///
/// If you are creating a stream processor for detection of connected home labels, you provide a Kinesis video stream for input, and for output an Amazon S3 bucket and an Amazon SNS topic. You can also provide a KMS key ID to encrypt the data sent to your Amazon S3 bucket. You specify what you want to detect in ConnectedHomeSettings, such as people, packages, and pets.
///
/// You can also specify where in the frame you want Amazon Rekognition to monitor with BoundingBoxRegionsOfInterest and PolygonRegionsOfInterest. The Name is used to manage the stream processor and it is the identifier for the stream processor. The `AWS::Rekognition::StreamProcessor` resource creates a stream processor in the same Region where you create the Amazon CloudFormation stack.
///
/// For more information, see [CreateStreamProcessor](https://docs.aws.amazon.com/rekognition/latest/APIReference/API_CreateStreamProcessor).
///
/// `AWS::Rekognition::StreamProcessor`; `Ref` returns its `Name`, a [`rekognition::StreamProcessorName`](kinds::rekognition::StreamProcessorName).
/// Changing one of these replaces it: `BoundingBoxRegionsOfInterest`, `ConnectedHomeSettings`, `DataSharingPreference`, `FaceSearchSettings`, `KinesisDataStream`, `KinesisVideoStream`, `KmsKeyId`, `Name`, `NotificationChannel`, `PolygonRegionsOfInterest`, `RoleArn`, `S3Destination`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rekognition-streamprocessor.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnStreamProcessor(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Rekognition::StreamProcessor",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("stream_processor.rules"),
};

impl CfnStreamProcessor {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Rekognition::StreamProcessor";

    /// `CfnStreamProcessor` with its required properties, in alphabetical order:
    ///
    /// - `kinesis_video_stream`: The Kinesis video stream that provides the source of the streaming video for an Amazon Rekognition Video stream processor.
    /// - `role_arn`: The ARN of the IAM role that allows access to the stream processor.
    pub fn new(
        kinesis_video_stream: impl IntoValue<KinesisVideoStreamProperty>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "KinesisVideoStream",
            kinesis_video_stream.into_value().into_node(),
        );
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// List of BoundingBox objects, each of which denotes a region of interest on screen. For more information, see the BoundingBox field of [RegionOfInterest](https://docs.aws.amazon.com/rekognition/latest/APIReference/API_RegionOfInterest).
    ///
    /// `BoundingBoxRegionsOfInterest`; an update replaces the resource.
    pub fn bounding_box_regions_of_interest(
        mut self,
        value: impl IntoValue<List<BoundingBoxProperty>>,
    ) -> Self {
        self.0.put(
            "BoundingBoxRegionsOfInterest",
            value.into_value().into_node(),
        );
        self
    }

    /// Connected home settings to use on a streaming video. You can use a stream processor for connected home features and select what you want the stream processor to detect, such as people or pets. When the stream processor has started, one notification is sent for each object class specified. For more information, see the ConnectedHome section of [StreamProcessorSettings](https://docs.aws.amazon.com/rekognition/latest/APIReference/API_StreamProcessorSettings).
    ///
    /// `ConnectedHomeSettings`; an update replaces the resource.
    pub fn connected_home_settings(
        mut self,
        value: impl IntoValue<ConnectedHomeSettingsProperty>,
    ) -> Self {
        self.0
            .put("ConnectedHomeSettings", value.into_value().into_node());
        self
    }

    /// Allows you to opt in or opt out to share data with Rekognition to improve model performance. You can choose this option at the account level or on a per-stream basis. Note that if you opt out at the account level this setting is ignored on individual streams. For more information, see [StreamProcessorDataSharingPreference](https://docs.aws.amazon.com/rekognition/latest/APIReference/API_StreamProcessorDataSharingPreference).
    ///
    /// `DataSharingPreference`; an update replaces the resource.
    pub fn data_sharing_preference(
        mut self,
        value: impl IntoValue<DataSharingPreferenceProperty>,
    ) -> Self {
        self.0
            .put("DataSharingPreference", value.into_value().into_node());
        self
    }

    /// The input parameters used to recognize faces in a streaming video analyzed by an Amazon Rekognition stream processor. For more information regarding the contents of the parameters, see [FaceSearchSettings](https://docs.aws.amazon.com/rekognition/latest/APIReference/API_FaceSearchSettings).
    ///
    /// `FaceSearchSettings`; an update replaces the resource.
    pub fn face_search_settings(
        mut self,
        value: impl IntoValue<FaceSearchSettingsProperty>,
    ) -> Self {
        self.0
            .put("FaceSearchSettings", value.into_value().into_node());
        self
    }

    /// Amazon Rekognition's Video Stream Processor takes a Kinesis video stream as input. This is the Amazon Kinesis Data Streams instance to which the Amazon Rekognition stream processor streams the analysis results. This must be created within the constraints specified at [KinesisDataStream](https://docs.aws.amazon.com/rekognition/latest/APIReference/API_KinesisDataStream).
    ///
    /// `KinesisDataStream`; an update replaces the resource.
    pub fn kinesis_data_stream(mut self, value: impl IntoValue<KinesisDataStreamProperty>) -> Self {
        self.0
            .put("KinesisDataStream", value.into_value().into_node());
        self
    }

    /// The identifier for your Amazon Key Management Service key (Amazon KMS key). Optional parameter for connected home stream processors used to encrypt results and data published to your Amazon S3 bucket. For more information, see the KMSKeyId section of [CreateStreamProcessor](https://docs.aws.amazon.com/rekognition/latest/APIReference/API_CreateStreamProcessor).
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// The Name attribute specifies the name of the stream processor and it must be within the constraints described in the Name section of [StreamProcessor](https://docs.aws.amazon.com/rekognition/latest/APIReference/API_StreamProcessor). If you don't specify a name, Amazon CloudFormation generates a unique ID and uses that ID for the stream processor name.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The Amazon Simple Notification Service topic to which Amazon Rekognition publishes the object detection results and completion status of a video analysis operation. Amazon Rekognition publishes a notification the first time an object of interest or a person is detected in the video stream. Amazon Rekognition also publishes an end-of-session notification with a summary when the stream processing session is complete. For more information, see [StreamProcessorNotificationChannel](https://docs.aws.amazon.com/rekognition/latest/APIReference/API_StreamProcessorNotificationChannel).
    ///
    /// `NotificationChannel`; an update replaces the resource.
    pub fn notification_channel(
        mut self,
        value: impl IntoValue<NotificationChannelProperty>,
    ) -> Self {
        self.0
            .put("NotificationChannel", value.into_value().into_node());
        self
    }

    /// A set of ordered lists of [Point](https://docs.aws.amazon.com/rekognition/latest/APIReference/API_Point) objects. Each entry of the set contains a polygon denoting a region of interest on the screen. Each polygon is an ordered list of [Point](https://docs.aws.amazon.com/rekognition/latest/APIReference/API_Point) objects. For more information, see the Polygon field of [RegionOfInterest](https://docs.aws.amazon.com/rekognition/latest/APIReference/API_RegionOfInterest).
    ///
    /// `PolygonRegionsOfInterest`; an update replaces the resource.
    pub fn polygon_regions_of_interest(
        mut self,
        value: impl IntoValue<List<List<PointProperty>>>,
    ) -> Self {
        self.0
            .put("PolygonRegionsOfInterest", value.into_value().into_node());
        self
    }

    /// The Amazon S3 bucket location to which Amazon Rekognition publishes the detailed inference results of a video analysis operation. For more information, see the S3Destination section of [StreamProcessorOutput](https://docs.aws.amazon.com/rekognition/latest/APIReference/API_StreamProcessorOutput).
    ///
    /// `S3Destination`; an update replaces the resource.
    pub fn s3_destination(mut self, value: impl IntoValue<S3DestinationProperty>) -> Self {
        self.0.put("S3Destination", value.into_value().into_node());
        self
    }

    /// A set of tags (key-value pairs) that you want to attach to the stream processor. For more information, see the Tags section of [CreateStreamProcessor](https://docs.aws.amazon.com/rekognition/latest/APIReference/API_CreateStreamProcessor).
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

impl Construct for CfnStreamProcessor {
    type Handle = CfnStreamProcessorRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnStreamProcessorRef {
        CfnStreamProcessorRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnStreamProcessor`] of a stack.
pub struct CfnStreamProcessorRef(NodeRef);

impl Clone for CfnStreamProcessorRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnStreamProcessorRef {}
impl AsNode for CfnStreamProcessorRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnStreamProcessorRef {
    /// What `Ref` returns: its `Name`, a [`rekognition::StreamProcessorName`](kinds::rekognition::StreamProcessorName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::rekognition::StreamProcessorName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Amazon Resource Name for the newly created stream processor.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::rekognition::StreamProcessorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Current status of the Amazon Rekognition stream processor.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// Detailed status message about the stream processor.
    ///
    /// `Fn::GetAtt` of `StatusMessage`.
    #[inline]
    pub fn attr_status_message(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StatusMessage")))
    }
}

impl IntoValue<kinds::rekognition::StreamProcessorName> for &CfnStreamProcessorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::rekognition::StreamProcessorName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::rekognition::StreamProcessorArn> for &CfnStreamProcessorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::rekognition::StreamProcessorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Identifies the bounding box around the label, face, text, or personal protective equipment. The `left` (x-coordinate) and `top` (y-coordinate) are coordinates representing the top and left sides of the bounding box. Note that the upper-left corner of the image is the origin (0,0).
///
/// The `top` and `left` values returned are ratios of the overall image size. For example, if the input image is 700x200 pixels, and the top-left coordinate of the bounding box is 350x50 pixels, the API returns a `left` value of 0.5 (350/700) and a `top` value of 0.25 (50/200).
///
/// The `width` and `height` values represent the dimensions of the bounding box as a ratio of the overall image dimension. For example, if the input image is 700x200 pixels, and the bounding box width is 70 pixels, the width returned is 0.1. For more information, see [BoundingBox](https://docs.aws.amazon.com/rekognition/latest/APIReference/API_BoundingBox).
///
/// > The bounding box coordinates can have negative values. For example, if Amazon Rekognition is able to detect a face that is at the image edge and is only partially visible, the service can return coordinates that are outside the image bounds and, depending on the image edge, you might get negative values or values greater than 1 for the `left` or `top` values.
///
/// The property type `BoundingBox` of `AWS::Rekognition::StreamProcessor`.
#[must_use = "a property type does nothing until it is set"]
pub struct BoundingBoxProperty(Object);

impl BoundingBoxProperty {
    /// `BoundingBoxProperty` with its required properties, in alphabetical order:
    ///
    /// - `height`: Height of the bounding box as a ratio of the overall image height.
    /// - `left`: Left coordinate of the bounding box as a ratio of overall image width.
    /// - `top`: Top coordinate of the bounding box as a ratio of overall image height.
    /// - `width`: Width of the bounding box as a ratio of the overall image width.
    pub fn new(
        height: impl IntoValue<f64>,
        left: impl IntoValue<f64>,
        top: impl IntoValue<f64>,
        width: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Height", height.into_value().into_node());
        object_.put("Left", left.into_value().into_node());
        object_.put("Top", top.into_value().into_node());
        object_.put("Width", width.into_value().into_node());
        Self(object_)
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

impl Kind for BoundingBoxProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BoundingBoxProperty> for BoundingBoxProperty {}
impl From<BoundingBoxProperty> for Node {
    #[inline]
    fn from(value: BoundingBoxProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BoundingBoxProperty> for BoundingBoxProperty {
    #[inline]
    fn into_value(self) -> Value<BoundingBoxProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Connected home settings to use on a streaming video. Defining the settings is required in the request parameter for `CreateStreamProcessor`. Including this setting in the CreateStreamProcessor request lets you use the stream processor for connected home features. You can then select what you want the stream processor to detect, such as people or pets.
///
/// When the stream processor has started, one notification is sent for each object class specified. For example, if packages and pets are selected, one SNS notification is published the first time a package is detected and one SNS notification is published the first time a pet is detected. An end-of-session summary is also published. For more information, see the ConnectedHome section of [StreamProcessorSettings](https://docs.aws.amazon.com/rekognition/latest/APIReference/API_StreamProcessorSettings).
///
/// The property type `ConnectedHomeSettings` of `AWS::Rekognition::StreamProcessor`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectedHomeSettingsProperty(Object);

impl ConnectedHomeSettingsProperty {
    /// `ConnectedHomeSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `labels`: Specifies what you want to detect in the video, such as people, packages, or pets.
    pub fn new(labels: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Labels", labels.into_value().into_node());
        Self(object_)
    }

    /// The minimum confidence required to label an object in the video.
    ///
    /// `MinConfidence`; an update replaces the resource.
    pub fn min_confidence(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("MinConfidence", value.into_value().into_node());
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

impl Kind for ConnectedHomeSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectedHomeSettingsProperty> for ConnectedHomeSettingsProperty {}
impl From<ConnectedHomeSettingsProperty> for Node {
    #[inline]
    fn from(value: ConnectedHomeSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectedHomeSettingsProperty> for ConnectedHomeSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<ConnectedHomeSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Allows you to opt in or opt out to share data with Rekognition to improve model performance. You can choose this option at the account level or on a per-stream basis. Note that if you opt out at the account level, this setting is ignored on individual streams. For more information, see [StreamProcessorDataSharingPreference](https://docs.aws.amazon.com/rekognition/latest/APIReference/API_StreamProcessorDataSharingPreference).
///
/// The property type `DataSharingPreference` of `AWS::Rekognition::StreamProcessor`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSharingPreferenceProperty(Object);

impl DataSharingPreferenceProperty {
    /// `DataSharingPreferenceProperty` with its required properties, in alphabetical order:
    ///
    /// - `opt_in`: Describes the opt-in status applied to a stream processor's data sharing policy.
    pub fn new(opt_in: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("OptIn", opt_in.into_value().into_node());
        Self(object_)
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

impl Kind for DataSharingPreferenceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSharingPreferenceProperty> for DataSharingPreferenceProperty {}
impl From<DataSharingPreferenceProperty> for Node {
    #[inline]
    fn from(value: DataSharingPreferenceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSharingPreferenceProperty> for DataSharingPreferenceProperty {
    #[inline]
    fn into_value(self) -> Value<DataSharingPreferenceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The input parameters used to recognize faces in a streaming video analyzed by a Amazon Rekognition stream processor. `FaceSearchSettings` is a request parameter for [CreateStreamProcessor](https://docs.aws.amazon.com/rekognition/latest/APIReference/API_CreateStreamProcessor). For more information, see [FaceSearchSettings](https://docs.aws.amazon.com/rekognition/latest/APIReference/API_FaceSearchSettings).
///
/// The property type `FaceSearchSettings` of `AWS::Rekognition::StreamProcessor`.
#[must_use = "a property type does nothing until it is set"]
pub struct FaceSearchSettingsProperty(Object);

impl FaceSearchSettingsProperty {
    /// `FaceSearchSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `collection_id`: The ID of a collection that contains faces that you want to search for.
    pub fn new(collection_id: impl IntoValue<kinds::rekognition::CollectionId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("CollectionId", collection_id.into_value().into_node());
        Self(object_)
    }

    /// Minimum face match confidence score that must be met to return a result for a recognized face. The default is 80. 0 is the lowest confidence. 100 is the highest confidence. Values between 0 and 100 are accepted, and values lower than 80 are set to 80.
    ///
    /// `FaceMatchThreshold`; an update replaces the resource.
    pub fn face_match_threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("FaceMatchThreshold", value.into_value().into_node());
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

impl Kind for FaceSearchSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FaceSearchSettingsProperty> for FaceSearchSettingsProperty {}
impl From<FaceSearchSettingsProperty> for Node {
    #[inline]
    fn from(value: FaceSearchSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FaceSearchSettingsProperty> for FaceSearchSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<FaceSearchSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Amazon Rekognition Video Stream Processor take as input a Kinesis video stream (Input) and a Kinesis data stream (Output). This is the Amazon Kinesis Data Streams instance to which the Amazon Rekognition stream processor streams the analysis results. This must be created within the constraints specified at [KinesisDataStream](https://docs.aws.amazon.com/rekognition/latest/APIReference/API_KinesisDataStream).
///
/// The property type `KinesisDataStream` of `AWS::Rekognition::StreamProcessor`.
#[must_use = "a property type does nothing until it is set"]
pub struct KinesisDataStreamProperty(Object);

impl KinesisDataStreamProperty {
    /// `KinesisDataStreamProperty` with its required properties, in alphabetical order:
    ///
    /// - `arn`: ARN of the output Amazon Kinesis Data Streams stream.
    pub fn new(arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Arn", arn.into_value().into_node());
        Self(object_)
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

impl Kind for KinesisDataStreamProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KinesisDataStreamProperty> for KinesisDataStreamProperty {}
impl From<KinesisDataStreamProperty> for Node {
    #[inline]
    fn from(value: KinesisDataStreamProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KinesisDataStreamProperty> for KinesisDataStreamProperty {
    #[inline]
    fn into_value(self) -> Value<KinesisDataStreamProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Kinesis video stream that provides the source of the streaming video for an Amazon Rekognition Video stream processor. For more information, see [KinesisVideoStream](https://docs.aws.amazon.com/rekognition/latest/APIReference/API_KinesisVideoStream).
///
/// The property type `KinesisVideoStream` of `AWS::Rekognition::StreamProcessor`.
#[must_use = "a property type does nothing until it is set"]
pub struct KinesisVideoStreamProperty(Object);

impl KinesisVideoStreamProperty {
    /// `KinesisVideoStreamProperty` with its required properties, in alphabetical order:
    ///
    /// - `arn`: ARN of the Kinesis video stream stream that streams the source video.
    pub fn new(arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Arn", arn.into_value().into_node());
        Self(object_)
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

impl Kind for KinesisVideoStreamProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KinesisVideoStreamProperty> for KinesisVideoStreamProperty {}
impl From<KinesisVideoStreamProperty> for Node {
    #[inline]
    fn from(value: KinesisVideoStreamProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KinesisVideoStreamProperty> for KinesisVideoStreamProperty {
    #[inline]
    fn into_value(self) -> Value<KinesisVideoStreamProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Amazon Simple Notification Service topic to which Amazon Rekognition publishes the object detection results and completion status of a video analysis operation. Amazon Rekognition publishes a notification the first time an object of interest or a person is detected in the video stream. Amazon Rekognition also publishes an an end-of-session notification with a summary when the stream processing session is complete. For more information, see [StreamProcessorNotificationChannel](https://docs.aws.amazon.com/rekognition/latest/APIReference/API_StreamProcessorNotificationChannel).
///
/// The property type `NotificationChannel` of `AWS::Rekognition::StreamProcessor`.
#[must_use = "a property type does nothing until it is set"]
pub struct NotificationChannelProperty(Object);

impl NotificationChannelProperty {
    /// `NotificationChannelProperty` with its required properties, in alphabetical order:
    ///
    /// - `arn`: The ARN of the SNS topic that receives notifications.
    pub fn new(arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Arn", arn.into_value().into_node());
        Self(object_)
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

impl Kind for NotificationChannelProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NotificationChannelProperty> for NotificationChannelProperty {}
impl From<NotificationChannelProperty> for Node {
    #[inline]
    fn from(value: NotificationChannelProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NotificationChannelProperty> for NotificationChannelProperty {
    #[inline]
    fn into_value(self) -> Value<NotificationChannelProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The X and Y coordinates of a point on an image or video frame. The X and Y values are ratios of the overall image size or video resolution. For example, if the input image is 700x200 and the values are X=0.5 and Y=0.25, then the point is at the (350,50) pixel coordinate on the image.
///
/// An array of `Point` objects, `Polygon`, is returned by [DetectText](https://docs.aws.amazon.com/rekognition/latest/APIReference/API_DetectText) and by [DetectCustomLabels](https://docs.aws.amazon.com/rekognition/latest/APIReference/API_DetectCustomLabels) or used to define regions of interest in Amazon Rekognition Video operations such as `CreateStreamProcessor`. `Polygon` represents a fine-grained polygon around a detected item. For more information, see [Geometry](https://docs.aws.amazon.com/rekognition/latest/APIReference/API_Geometry).
///
/// The property type `Point` of `AWS::Rekognition::StreamProcessor`.
#[must_use = "a property type does nothing until it is set"]
pub struct PointProperty(Object);

impl PointProperty {
    /// `PointProperty` with its required properties, in alphabetical order:
    ///
    /// - `x`: The value of the X coordinate for a point on a `Polygon`.
    /// - `y`: The value of the Y coordinate for a point on a `Polygon`.
    pub fn new(x: impl IntoValue<f64>, y: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("X", x.into_value().into_node());
        object_.put("Y", y.into_value().into_node());
        Self(object_)
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

impl Kind for PointProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PointProperty> for PointProperty {}
impl From<PointProperty> for Node {
    #[inline]
    fn from(value: PointProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PointProperty> for PointProperty {
    #[inline]
    fn into_value(self) -> Value<PointProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Amazon S3 bucket location to which Amazon Rekognition publishes the detailed inference results of a video analysis operation. These results include the name of the stream processor resource, the session ID of the stream processing session, and labeled timestamps and bounding boxes for detected labels. For more information, see [S3Destination](https://docs.aws.amazon.com/rekognition/latest/APIReference/API_S3Destination).
///
/// The property type `S3Destination` of `AWS::Rekognition::StreamProcessor`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3DestinationProperty(Object);

impl S3DestinationProperty {
    /// `S3DestinationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_name`: Describes the destination Amazon Simple Storage Service (Amazon S3) bucket name of a stream processor's exports.
    pub fn new(bucket_name: impl IntoValue<kinds::s3::BucketName>) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketName", bucket_name.into_value().into_node());
        Self(object_)
    }

    /// Describes the destination Amazon Simple Storage Service (Amazon S3) object keys of a stream processor's exports.
    ///
    /// `ObjectKeyPrefix`; an update replaces the resource.
    pub fn object_key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ObjectKeyPrefix", value.into_value().into_node());
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

impl Kind for S3DestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3DestinationProperty> for S3DestinationProperty {}
impl From<S3DestinationProperty> for Node {
    #[inline]
    fn from(value: S3DestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3DestinationProperty> for S3DestinationProperty {
    #[inline]
    fn into_value(self) -> Value<S3DestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
