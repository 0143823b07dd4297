//! Which addresses the subnets of a stack have.

use std::cell::RefCell;

use stackwright_core::{Diagnostic, Node, Scope};

use super::cidr::Ipv4Cidr;
use super::codes;

/// The IPv4 blocks of a stack's VPCs, and those that their subnets have taken.
#[derive(Default)]
pub(super) struct Blocks(RefCell<Vec<Block>>);

struct Block {
    vpc: Node,
    cidr: Ipv4Cidr,
    /// The path of the subnet; none for the VPC's own block.
    subnet: Option<String>,
}

impl Blocks {
    /// Notes the block of a VPC.
    pub(super) fn add_vpc(&self, vpc: Node, cidr: Ipv4Cidr) {
        self.0.borrow_mut().push(Block {
            vpc,
            cidr,
            subnet: None,
        });
    }

    /// Notes the block of a subnet. One outside its VPC, or over another's, is a diagnostic.
    pub(super) fn take(&self, scope: &Scope, vpc: &Node, cidr: Ipv4Cidr) {
        let mut blocks = self.0.borrow_mut();
        for block in blocks.iter().filter(|block| block.vpc == *vpc) {
            match &block.subnet {
                None if !block.cidr.contains(&cidr) => {
                    let finding = Diagnostic::error(
                        &codes::SUBNET_OUTSIDE_VPC,
                        "the subnet's addresses are not part of its VPC",
                    );
                    scope.diagnose(
                        finding
                            .given(cidr)
                            .allowed(format!("a part of {}", block.cidr))
                            .help("choose a block inside the VPC's"),
                    );
                }
                Some(other) if block.cidr.overlaps(&cidr) => {
                    let finding = Diagnostic::error(
                        &codes::OVERLAPPING_SUBNETS,
                        format!("the subnet shares addresses with `{other}`"),
                    );
                    let given = format!("{cidr}, where `{other}` has {}", block.cidr);
                    let allowed = "addresses that no other subnet of the VPC has";
                    let finding = finding.given(given).allowed(allowed);
                    scope.diagnose(finding.help("give it a block of its own"));
                }
                _ => {}
            }
        }
        blocks.push(Block {
            vpc: vpc.clone(),
            cidr,
            subnet: Some(scope.path()),
        });
    }
}
