// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Comprehend`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod document_classifier;
pub mod document_classifier_endpoint;
pub mod entity_recognizer;
pub mod flywheel;

#[doc(inline)]
pub use self::document_classifier::{CfnDocumentClassifier, CfnDocumentClassifierRef};
#[doc(inline)]
pub use self::document_classifier_endpoint::{
    CfnDocumentClassifierEndpoint, CfnDocumentClassifierEndpointRef,
};
#[doc(inline)]
pub use self::entity_recognizer::{CfnEntityRecognizer, CfnEntityRecognizerRef};
#[doc(inline)]
pub use self::flywheel::{CfnFlywheel, CfnFlywheelRef};

use crate::l1::*;

/// The values of `DataFormat` of a `EntityRecognizerInputDataConfig` of `AWS::Comprehend::EntityRecognizer`.
pub enum DataFormat {
    /// `AUGMENTED_MANIFEST`.
    AugmentedManifest,
    /// `COMPREHEND_CSV`.
    ComprehendCsv,
}

#[diagnostic::do_not_recommend]
impl Kind for DataFormat {}
#[diagnostic::do_not_recommend]
impl TextKind for DataFormat {}
#[diagnostic::do_not_recommend]
impl IdKind for DataFormat {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DataFormat {}
#[diagnostic::do_not_recommend]
impl IntoValue<DataFormat> for DataFormat {
    #[inline]
    fn into_value(self) -> Value<DataFormat> {
        const VALUES: &[&str] = &["AUGMENTED_MANIFEST", "COMPREHEND_CSV"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DocumentType` of a `AugmentedManifestsListItem` of `AWS::Comprehend::EntityRecognizer`.
pub enum DocumentType {
    /// `PLAIN_TEXT_DOCUMENT`.
    PlainTextDocument,
    /// `SEMI_STRUCTURED_DOCUMENT`.
    SemiStructuredDocument,
}

#[diagnostic::do_not_recommend]
impl Kind for DocumentType {}
#[diagnostic::do_not_recommend]
impl TextKind for DocumentType {}
#[diagnostic::do_not_recommend]
impl IdKind for DocumentType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DocumentType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DocumentType> for DocumentType {
    #[inline]
    fn into_value(self) -> Value<DocumentType> {
        const VALUES: &[&str] = &["PLAIN_TEXT_DOCUMENT", "SEMI_STRUCTURED_DOCUMENT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LanguageCode` of a `TaskConfig` of `AWS::Comprehend::Flywheel`.
pub enum LanguageCode {
    /// `de`.
    De,
    /// `en`.
    En,
    /// `es`.
    Es,
    /// `fr`.
    Fr,
    /// `it`.
    It,
    /// `pt`.
    Pt,
}

#[diagnostic::do_not_recommend]
impl Kind for LanguageCode {}
#[diagnostic::do_not_recommend]
impl TextKind for LanguageCode {}
#[diagnostic::do_not_recommend]
impl IdKind for LanguageCode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LanguageCode {}
#[diagnostic::do_not_recommend]
impl IntoValue<LanguageCode> for LanguageCode {
    #[inline]
    fn into_value(self) -> Value<LanguageCode> {
        const VALUES: &[&str] = &["de", "en", "es", "fr", "it", "pt"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Mode` of a `DocumentClassificationConfig` of `AWS::Comprehend::Flywheel`.
pub enum Mode {
    /// `MULTI_CLASS`.
    MultiClass,
    /// `MULTI_LABEL`.
    MultiLabel,
}

#[diagnostic::do_not_recommend]
impl Kind for Mode {}
#[diagnostic::do_not_recommend]
impl TextKind for Mode {}
#[diagnostic::do_not_recommend]
impl IdKind for Mode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Mode {}
#[diagnostic::do_not_recommend]
impl IntoValue<Mode> for Mode {
    #[inline]
    fn into_value(self) -> Value<Mode> {
        const VALUES: &[&str] = &["MULTI_CLASS", "MULTI_LABEL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Split` of a `AugmentedManifestsListItem` of `AWS::Comprehend::EntityRecognizer`.
pub enum Split {
    /// `TEST`.
    Test,
    /// `TRAIN`.
    Train,
}

#[diagnostic::do_not_recommend]
impl Kind for Split {}
#[diagnostic::do_not_recommend]
impl TextKind for Split {}
#[diagnostic::do_not_recommend]
impl IdKind for Split {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Split {}
#[diagnostic::do_not_recommend]
impl IntoValue<Split> for Split {
    #[inline]
    fn into_value(self) -> Value<Split> {
        const VALUES: &[&str] = &["TEST", "TRAIN"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
