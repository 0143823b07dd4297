//! The crate's front door and the module of each service.

use crate::model::Service;
use crate::naming;

use super::{HEADER, choice};

/// `lib.rs`.
pub(super) fn front_door(services: &[Service]) -> String {
    let mut out = format!(
        "{HEADER}#![doc = include_str!(\"../README.md\")]\n{}\n\
         #![cfg_attr(docsrs, feature(doc_cfg))]\n\
         #![allow(\n\
         clippy::too_many_arguments, // the required properties are what they are\n\
         clippy::new_without_default, // an impl more for each of 1,300 types\n\
         clippy::wrong_self_convention, // setters are named after properties: `is_…`, `to_…`\n\
         clippy::should_implement_trait, // a property may be called `not`\n\
         clippy::doc_lazy_continuation, // the documentation is the specification's\n\
         clippy::doc_overindented_list_items, // as above\n\
         )]\n\n\
         mod l1;\npub mod kinds;\n",
        index(services)
    );
    for service in services {
        out.push_str(&format!(
            "#[cfg(feature = {:?})]\npub mod {};\n",
            service.feature, service.module
        ));
    }
    out.push_str(
        "\n/// What synthesis knows of each resource type of the services that are turned on.\n\
         #[allow(clippy::unnecessary_to_owned, reason = \"the list does not outlive the call\")]\n\
         pub fn types() -> impl Iterator<Item = &'static stackwright_core::TypeInfo> {\n\
         let services: &[&'static [&'static stackwright_core::TypeInfo]] = &[\n",
    );
    for service in services {
        out.push_str(&format!(
            "#[cfg(feature = {:?})] {}::TYPES,\n",
            service.feature, service.module
        ));
    }
    out.push_str("];\nservices.to_vec().into_iter().flatten().copied()\n}\n");
    out
}

/// The index of all services, as documentation of the crate.
fn index(services: &[Service]) -> String {
    let mut out =
        "//!\n//! # Every service\n//!\n//! | module | namespace | feature | resource types |\n\
                   //! | --- | --- | --- | ---: |\n"
            .to_owned();
    for service in services {
        let (module, namespace, feature) = (&service.module, &service.namespace, &service.feature);
        let types = service.resources.len();
        out.push_str(&format!(
            "//! | `{module}` | `{namespace}` | `{feature}` | {types} |\n"
        ));
    }
    out
}

/// `l1.rs`: the names that every generated module uses.
pub(super) fn imports() -> String {
    format!(
        "{HEADER}//! The names that every generated module uses.\n\n\
         // Without any feature nothing uses them.\n#![allow(unused_imports)]\n\n\
         pub(crate) use std::borrow::Cow;\n\n\
         pub(crate) use stackwright_core::kind::{{\
         Accepts, IdKind, Json, JsonOrText, Kind, List, Map, Scalar, TextKind, TextOrList}};\n\
         pub(crate) use stackwright_core::{{AsNode, CfnTag, Construct, IntoValue, Node, NodeRef, Object, \
         Scope, TagFormat, TypeInfo, Value}};\n\n\
         pub(crate) use crate::kinds;\n"
    )
}

/// The module of one service.
pub(super) fn module(service: &Service) -> String {
    let mut out = format!(
        "{HEADER}//! The resource types of `{}`.\n//!\n\
         //! Each module holds one resource type with its property types; the resource types and their\n\
         //! handles are re-exported here.\n\n",
        service.namespace
    );
    for resource in &service.resources {
        out.push_str(&format!(
            "pub mod {};\n",
            naming::identifier(&resource.noun)
        ));
    }
    out.push('\n');
    for resource in &service.resources {
        out.push_str(&format!(
            "#[doc(inline)]\npub use self::{}::{{Cfn{1}, Cfn{1}Ref}};\n",
            naming::identifier(&resource.noun),
            resource.noun
        ));
    }
    let types: Vec<String> = service
        .resources
        .iter()
        .map(|resource| format!("&{}::INFO", naming::identifier(&resource.noun)))
        .collect();
    out.push_str(&format!(
        "\n/// What synthesis knows of each resource type of the service.\n\
         pub static TYPES: &[&stackwright_core::TypeInfo] = &[{}];\n",
        types.join(", ")
    ));
    if !service.enumerations.is_empty() {
        out.push_str("\nuse crate::l1::*;\n\n");
    }
    for (name, enumeration) in &service.enumerations {
        choice::enumeration(&mut out, name, enumeration);
    }
    out
}
